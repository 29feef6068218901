package fi.luotsi.guidance;

import org.jspecify.annotations.Nullable;

/**
 * What the guide came to in one turn.
 *
 * @param guidance what is answered
 * @param memory what is remembered
 * @param enterQueue queue that the citizen has now agreed to wait in; null when none
 */
public record Reply(Guidance guidance, Memory memory, @Nullable String enterQueue) {}
