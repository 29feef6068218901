package fi.luotsi.guidance;

import java.util.Set;

/**
 * A question about the matter talked of.
 *
 * @param path that was talked of last
 * @param text as it was asked
 * @param facets ids of what it asks for; none when it asks something else
 * @param nothingElse whether it says nothing besides, so that it names no matter of its own
 */
record FollowUp(String path, String text, Set<String> facets, boolean nothingElse) {

  FollowUp {
    facets = Set.copyOf(facets);
  }
}
