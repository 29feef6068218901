package fi.luotsi.guidance;

import fi.luotsi.dialog.DialogPosition;
import fi.luotsi.knowledge.Need;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.safety.Danger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What guidance remembers from one turn to the next: everything that the next decision depends on.
 * It is stored with each answer, so the log alone brings it back. Nothing in it says who the person
 * is or what kind of customer.
 *
 * @param locale in which the bot speaks
 * @param localeChosen whether the citizen chose it; otherwise later messages may change it
 * @param languageEvidence log-likelihood gathered for each language so far
 * @param misunderstandings in a row
 * @param topics ids of the service paths talked of, oldest first, at most 8
 * @param needs what the person has said matters
 * @param dialog the running dialog
 * @param dialogPaused whether another question was answered since it last asked
 * @param danger the gravest danger recognised so far: its number stays in sight
 * @param options ids of the quick replies offered last, and what the last offer was of
 * @param handoffQueue queue of the hand-off offered last, until answered
 * @param handoffReason its reason code
 */
public record Memory(
    ContentLocale locale,
    boolean localeChosen,
    Map<Language, Double> languageEvidence,
    int misunderstandings,
    List<String> topics,
    Set<Need> needs,
    @Nullable DialogPosition dialog,
    boolean dialogPaused,
    @Nullable Danger danger,
    List<String> options,
    @Nullable String handoffQueue,
    @Nullable String handoffReason) {

  public Memory {
    languageEvidence = Map.copyOf(languageEvidence);
    topics = List.copyOf(topics);
    needs = Set.copyOf(needs);
    options = List.copyOf(options);
  }

  /** The memory of a conversation that has just begun. */
  public static Memory fresh(ContentLocale locale, boolean chosen) {
    return new Memory(
        locale, chosen, Map.of(), 0, List.of(), Set.of(), null, false, null, List.of(), null, null);
  }
}
