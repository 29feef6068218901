package fi.luotsi.guidance;

import fi.luotsi.guidance.Decision.Reason;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.search.Candidate;
import java.util.List;
import java.util.Optional;

/** What a picked option comes to. An option counts only when it was among those offered last. */
final class ChoiceTurn {

  private final Knowledge knowledge;
  private final DialogWalk walk;

  ChoiceTurn(Knowledge knowledge, DialogWalk walk) {
    this.knowledge = knowledge;
    this.walk = walk;
  }

  /**
   * The outcome of a choice.
   *
   * @return empty when it was not offered
   */
  Optional<TurnOutcome> take(Memory memory, String option) {
    Optional<ContentLocale> locale = OptionIds.localeOf(option);
    if (locale.isPresent()) {
      return Optional.of(switchTo(memory, locale.get()));
    }
    // a person may be asked for at any time: 306/2019 § 6 a
    if (!memory.offers(option) && !option.equals(OptionIds.PERSON)) {
      return Optional.empty();
    }
    return switch (option) {
      case OptionIds.PERSON -> Optional.of(askForPerson(memory));
      case OptionIds.HANDOFF_YES -> enterQueue(memory);
      case OptionIds.HANDOFF_NO -> Optional.of(decline(memory));
      case OptionIds.NONE_OF_THESE -> Optional.of(noneOfThese(memory));
      case OptionIds.DIALOG_CONTINUE -> walk.takeUp(memory);
      case OptionIds.DIALOG_LEAVE ->
          Optional.of(new TurnOutcome(new Decision.Remark("dialog-left"), memory.in(null)));
      default -> pick(memory, option);
    };
  }

  private TurnOutcome switchTo(Memory memory, ContentLocale locale) {
    return walk.askIn(locale, memory)
        .orElseGet(() ->
            new TurnOutcome(new Decision.Remark("language-switched"), memory.switchedTo(locale)));
  }

  private static TurnOutcome askForPerson(Memory memory) {
    return new TurnOutcome(
        new Decision.OfferPerson(Reason.ASKED, List.of(), null), memory.understood());
  }

  private static Optional<TurnOutcome> enterQueue(Memory memory) {
    Guidance.HandoffOffer offer = memory.offer();
    return offer == null
        ? Optional.empty()
        : Optional.of(
            new TurnOutcome(
                new Decision.EnterQueue(offer.queue(), Reason.ofCode(offer.reason())),
                memory.in(null).understood()));
  }

  private TurnOutcome decline(Memory memory) {
    boolean byDialog =
        memory.offer() != null && memory.offer().reason().equals(Reason.DIALOG.code());
    Optional<TurnOutcome> onward = byDialog ? walk.declineHandoff(memory) : Optional.empty();
    return onward.orElseGet(
        () -> new TurnOutcome(new Decision.PersonDeclined(), memory.understood()));
  }

  private static TurnOutcome noneOfThese(Memory memory) {
    int times = memory.misunderstandings() + 1;
    return new TurnOutcome(
        new Decision.Misunderstood(times, List.of(), null),
        memory.notAbout(memory.pathsOffered()).misunderstood(times));
  }

  private Optional<TurnOutcome> pick(Memory memory, String option) {
    Optional<String> path = OptionIds.pathOf(option);
    if (path.isEmpty()) {
      return walk.choose(memory, option);
    }
    if (!knowledge.paths().containsKey(path.get())) {
      return Optional.empty();
    }
    List<Candidate> chosen = List.of(new Candidate(path.get(), 1));
    return walk.beginByPath(memory, chosen)
        .or(() ->
            Optional.of(
                new TurnOutcome(
                    new Decision.Answer(chosen, null), memory.understood().about(path.get()))));
  }
}
