package fi.luotsi.guidance;

import org.jspecify.annotations.Nullable;

/**
 * A question that goes on with the matter talked of and names none of its own.
 *
 * @param path that was talked of last
 * @param saying paragraph of its phases that says most of what was asked; null when none does
 */
record FollowUp(String path, @Nullable String saying) {}
