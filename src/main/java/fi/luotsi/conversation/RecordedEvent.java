package fi.luotsi.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as the log holds it.
 *
 * @param seq number within the conversation, from 1, gapless
 * @param citizenSeq how many events up to and with this one the citizen may see; the number of the
 *     event for the citizen when it is visible
 * @param at to the millisecond
 * @param key of the input that led to it; null when it was nobody's input
 */
public record RecordedEvent(
    ConversationId conversation,
    long seq,
    long citizenSeq,
    Instant at,
    @Nullable InputKey key,
    ConversationEvent event) {}
