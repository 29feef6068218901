package fi.luotsi.knowledge;

import fi.luotsi.language.Language;

/**
 * A piece of content by which a path is recognised.
 *
 * @param path id; {@link #ELSEWHERE} when it stands for what no path is about
 * @param source which part of the content it is
 */
record Passage(String path, Language language, Source source, String text) {

  /** What is asked here although no path is about it. */
  static final String ELSEWHERE = "";

  /** Parts of the content, with how much one piece of each counts. */
  enum Source {
    QUESTION(1f),
    TITLE(1f),
    SUMMARY(1f),
    TEXT(0.5f);

    private final float weight;

    Source(float weight) {
      this.weight = weight;
    }

    float weight() {
      return weight;
    }

    /** As in {@link Candidate.Evidence#source}. */
    String code() {
      return switch (this) {
        case QUESTION -> "question";
        case TITLE -> "title";
        case SUMMARY, TEXT -> "text";
      };
    }
  }
}
