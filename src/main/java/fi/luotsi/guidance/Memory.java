package fi.luotsi.guidance;

import fi.luotsi.dialog.DialogPosition;
import fi.luotsi.knowledge.Need;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.safety.Danger;
import java.util.ArrayList;
import java.util.EnumSet;
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
 * @param localeChosen whether the citizen named it: it then takes more to change it
 * @param languageEvidence log-likelihood gathered for each language so far
 * @param misunderstandings in a row
 * @param topics ids of the service paths talked of, oldest first, at most {@value #MAX_TOPICS}
 * @param needs what the person has said matters
 * @param dialog the running dialog
 * @param danger the gravest danger recognised so far
 * @param options the quick replies offered last
 * @param offer the hand-off offered last, until it is answered
 */
public record Memory(
    ContentLocale locale,
    boolean localeChosen,
    Map<Language, Double> languageEvidence,
    int misunderstandings,
    List<String> topics,
    Set<Need> needs,
    @Nullable DialogPosition dialog,
    @Nullable Danger danger,
    List<Guidance.Option> options,
    Guidance.@Nullable HandoffOffer offer) {

  static final int MAX_TOPICS = 8;

  public Memory {
    languageEvidence = Map.copyOf(languageEvidence);
    topics = List.copyOf(topics);
    needs = Set.copyOf(needs);
    options = List.copyOf(options);
  }

  /** The memory of a conversation that has just begun. */
  public static Memory fresh(ContentLocale locale, boolean chosen) {
    return new Memory(
        locale, chosen, Map.of(), 0, List.of(), Set.of(), null, null, List.of(), null);
  }

  /** The citizen chose a locale for the whole conversation. */
  public Memory choosing(ContentLocale chosen) {
    return speaking(chosen, true, languageEvidence);
  }

  /** The citizen asked for another language: what was written in the one before counts no more. */
  Memory switchedTo(ContentLocale asked) {
    return speaking(asked, true, Map.of());
  }

  /** The service path talked of last. */
  @Nullable String topic() {
    return topics.isEmpty() ? null : topics.getLast();
  }

  /** The service paths among which it was asked which was meant. */
  List<String> pathsOffered() {
    return options.stream().flatMap(option -> OptionIds.pathOf(option.id()).stream()).toList();
  }

  boolean offers(String option) {
    return options.stream().anyMatch(offered -> offered.id().equals(option));
  }

  Memory speaking(ContentLocale newLocale, boolean chosen, Map<Language, Double> evidence) {
    return new Memory(
        newLocale,
        chosen,
        evidence,
        misunderstandings,
        topics,
        needs,
        dialog,
        danger,
        options,
        offer);
  }

  Memory understood() {
    return misunderstood(0);
  }

  Memory misunderstood(int times) {
    return new Memory(
        locale,
        localeChosen,
        languageEvidence,
        times,
        topics,
        needs,
        dialog,
        danger,
        options,
        offer);
  }

  /** Talking of a path: it becomes the last topic. */
  Memory about(String path) {
    return about(List.of(path));
  }

  /** Talking of paths: they become the last topics. */
  Memory about(List<String> paths) {
    List<String> talkedOf = new ArrayList<>(topics);
    talkedOf.removeAll(paths);
    talkedOf.addAll(paths);
    int from = Math.max(0, talkedOf.size() - MAX_TOPICS);
    return talkingOf(talkedOf.subList(from, talkedOf.size()));
  }

  /** Not talking of those after all. */
  Memory notAbout(List<String> paths) {
    return talkingOf(topics.stream().filter(topic -> !paths.contains(topic)).toList());
  }

  private Memory talkingOf(List<String> paths) {
    return new Memory(
        locale,
        localeChosen,
        languageEvidence,
        misunderstandings,
        paths,
        needs,
        dialog,
        danger,
        options,
        offer);
  }

  Memory needing(Set<Need> more) {
    if (more.isEmpty()) {
      return this;
    }
    Set<Need> all = EnumSet.copyOf(more);
    all.addAll(needs);
    return new Memory(
        locale,
        localeChosen,
        languageEvidence,
        misunderstandings,
        topics,
        all,
        dialog,
        danger,
        options,
        offer);
  }

  Memory in(@Nullable DialogPosition position) {
    return new Memory(
        locale,
        localeChosen,
        languageEvidence,
        misunderstandings,
        topics,
        needs,
        position,
        danger,
        options,
        offer);
  }

  Memory endangered(Danger recognised) {
    return new Memory(
        locale,
        localeChosen,
        languageEvidence,
        misunderstandings,
        topics,
        needs,
        dialog,
        recognised,
        options,
        offer);
  }

  /** What was offered with an answer. */
  Memory offering(Guidance guidance) {
    return new Memory(
        locale,
        localeChosen,
        languageEvidence,
        misunderstandings,
        topics,
        needs,
        dialog,
        danger,
        guidance.options(),
        guidance.handoff());
  }
}
