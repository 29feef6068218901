package fi.luotsi.search;

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

  /** Parts of the content. */
  enum Source {
    QUESTION,
    TITLE,
    SUMMARY,
    TEXT;

    /** How many example questions it is worth: what it says is chosen and stands for more. */
    float weight() {
      return switch (this) {
        case QUESTION -> 1;
        case TITLE -> 4;
        case SUMMARY, TEXT -> 2;
      };
    }

    /** Whether it is written as people would write it. */
    boolean isExample() {
      return this == QUESTION || this == TITLE;
    }

    /** As in {@link Evidence#source}. */
    String code() {
      return switch (this) {
        case QUESTION -> "question";
        case TITLE -> "title";
        case SUMMARY, TEXT -> "text";
      };
    }
  }
}
