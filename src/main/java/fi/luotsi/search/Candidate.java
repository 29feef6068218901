package fi.luotsi.search;

import java.util.List;

/**
 * A service path that may be what a message is about.
 *
 * @param path id
 * @param match calibrated probability, 0 to 1, that it is
 */
public record Candidate(String path, double match) {

  public Candidate {
    if (!(match >= 0 && match <= 1)) {
      throw new IllegalArgumentException("match must be from 0 to 1, is " + match);
    }
  }

  /** Probability of the best of some candidates, best first; 0 when there is none. */
  public static double bestMatch(List<Candidate> candidates) {
    return candidates.isEmpty() ? 0 : candidates.getFirst().match();
  }

  /** Probability that the message is about any path at all. */
  public static double anyMatch(List<Candidate> candidates) {
    return candidates.stream().mapToDouble(Candidate::match).sum();
  }
}
