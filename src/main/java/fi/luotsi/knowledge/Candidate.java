package fi.luotsi.knowledge;

import java.util.List;

/**
 * A service path that may be what a message is about.
 *
 * @param path id
 * @param match calibrated probability, 0 to 1, that it is
 * @param evidence why, strongest first
 */
public record Candidate(String path, double match, List<Evidence> evidence) {

  public Candidate {
    if (!(match >= 0 && match <= 1)) {
      throw new IllegalArgumentException("match must be from 0 to 1, is " + match);
    }
    evidence = List.copyOf(evidence);
  }

  /** Probability of the best of some candidates, best first; 0 when there is none. */
  public static double bestMatch(List<Candidate> candidates) {
    return candidates.isEmpty() ? 0 : candidates.getFirst().match();
  }

  /** Probability that the message is about any path at all. */
  public static double anyMatch(List<Candidate> candidates) {
    return candidates.stream().mapToDouble(Candidate::match).sum();
  }

  /**
   * One thing that spoke for a path.
   *
   * @param source which part of the content: {@code title}, {@code question}, {@code vocabulary},
   *     {@code text}
   * @param text the words of the content, such as the nearest example question
   * @param words words of the message that matched
   * @param score its share in the score
   */
  public record Evidence(String source, String text, List<String> words, double score) {

    public Evidence {
      words = List.copyOf(words);
    }
  }
}
