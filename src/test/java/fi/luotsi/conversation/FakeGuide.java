package fi.luotsi.conversation;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.guidance.Guidance;
import fi.luotsi.guidance.Guide;
import fi.luotsi.guidance.Guides;
import fi.luotsi.guidance.Memory;
import fi.luotsi.guidance.OptionIds;
import fi.luotsi.guidance.Reply;
import fi.luotsi.guidance.Utterance;
import fi.luotsi.knowledge.CannedReply;
import fi.luotsi.knowledge.County;
import fi.luotsi.knowledge.OpeningHours;
import fi.luotsi.knowledge.Queue;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.language.LocalizedText;
import fi.luotsi.safety.Danger;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A guide that is easy to foresee: it answers "kuulin: …"; "ihminen" makes it offer a person,
 * "apua" makes it alarmed, "räjähdä" breaks it. The queue "kiinni" is closed.
 */
public final class FakeGuide implements Guide, Guides {

  public static final Instant OPENS_AT = Instant.parse("2026-11-24T06:00:00Z");
  private static final ContentRef REF = new ContentRef("reply/x", "0123456789ab", null);

  private final Set<String> closed = ConcurrentHashMap.newKeySet();
  private String queue = "neuvonta";

  public FakeGuide() {
    closed.add("kiinni");
  }

  /** Closes a queue. */
  public FakeGuide closing(String other) {
    closed.add(other);
    return this;
  }

  /** The queue that a person is offered from. */
  public FakeGuide offering(String other) {
    queue = other;
    return this;
  }

  @Override
  public Guide current() {
    return this;
  }

  @Override
  public Optional<Guide> of(String contentVersion) {
    return Optional.of(this);
  }

  @Override
  public String contentVersion() {
    return "c0ffee";
  }

  @Override
  public Optional<Reply> reply(Memory memory, Utterance utterance, Instant now) {
    return switch (utterance) {
      case Utterance.Text(String text) -> Optional.of(replyToText(memory, text, now));
      case Utterance.Choice(String option) -> replyToChoice(memory, option);
    };
  }

  private Reply replyToText(Memory memory, String text, Instant now) {
    if (text.equals("räjähdä")) {
      throw new IllegalStateException("Broken by " + text);
    }
    Optional<Reply> alarm = alarm(memory, text, now);
    if (alarm.isPresent()) {
      return alarm.get();
    }
    return text.equals("ihminen")
        ? offer(memory)
        : reply(memory, Guidance.Kind.ANSWER, "kuulin: " + text, List.of(), null, null, null);
  }

  private Reply offer(Memory memory) {
    List<Guidance.Option> options =
        List.of(
            new Guidance.Option(OptionIds.HANDOFF_YES, "Kyllä"),
            new Guidance.Option(OptionIds.HANDOFF_NO, "Ei kiitos"));
    Guidance.HandoffOffer offer = new Guidance.HandoffOffer(true, queue, "asked");
    return reply(memory, Guidance.Kind.HANDOFF, "Haluatko ihmisen?", options, offer, null, null);
  }

  private Optional<Reply> replyToChoice(Memory memory, String option) {
    if (memory.options().stream().noneMatch(offered -> offered.id().equals(option))) {
      return Optional.empty();
    }
    if (!option.equals(OptionIds.HANDOFF_YES)) {
      return Optional.of(
          reply(memory, Guidance.Kind.SMALLTALK, "Selvä.", List.of(), null, null, null));
    }
    boolean open = !queue.equals("kiinni");
    return Optional.of(
        reply(
            memory,
            Guidance.Kind.HANDOFF,
            open ? "Yhdistän." : "Kiinni.",
            List.of(new Guidance.Option(OptionIds.HANDOFF_CANCEL, "En odota")),
            new Guidance.HandoffOffer(open, queue, "asked"),
            null,
            new Reply.QueueEntry(queue, open, open ? null : OPENS_AT)));
  }

  @Override
  public Optional<Reply> alarm(Memory memory, String text, Instant now) {
    if (!text.contains("apua")) {
      return Optional.empty();
    }
    Guidance.Safety safety = new Guidance.Safety(SafetyKind.EMERGENCY, Danger.Severity.NOW);
    return Optional.of(
        reply(memory, Guidance.Kind.SAFETY, "Soita 112.", List.of(), null, safety, null));
  }

  private static Reply reply(
      Memory memory,
      Guidance.Kind kind,
      String text,
      List<Guidance.Option> options,
      Guidance.@Nullable HandoffOffer offer,
      Guidance.@Nullable Safety safety,
      Reply.@Nullable QueueEntry entry) {
    Guidance guidance =
        new Guidance(
            kind,
            text,
            memory.locale(),
            null,
            null,
            safety,
            List.of(),
            List.of(),
            List.of(),
            options,
            null,
            offer,
            List.of(),
            List.of(REF));
    Memory remembered =
        offer == null
            ? Memory.fresh(memory.locale(), memory.localeChosen())
            : remembering(memory, options, offer);
    return new Reply(guidance, remembered, entry);
  }

  private static Memory remembering(
      Memory memory, List<Guidance.Option> options, Guidance.HandoffOffer offer) {
    return new Memory(
        memory.locale(),
        memory.localeChosen(),
        memory.languageEvidence(),
        0,
        memory.topics(),
        memory.needs(),
        null,
        null,
        options,
        offer);
  }

  @Override
  public County county() {
    return new County(
        "esimerkkila",
        true,
        LocalizedText.same("Esimerkkilä"),
        List.of(Language.FI, Language.SV, Language.EN),
        ZoneId.of("Europe/Helsinki"),
        "FI",
        LocalizedText.same("Laatu"),
        "laatu@esimerkkila.example",
        Map.of(),
        Map.of(),
        REF);
  }

  @Override
  public List<Queue> queues() {
    return Stream.of("neuvonta", "perhe", "kiinni")
        .map(id -> queue(id, !closed.contains(id)))
        .toList();
  }

  @Override
  public List<CannedReply> canned(ContentLocale locale) {
    return List.of(new CannedReply("hetki", "Hetki", locale.code() + ": odota hetki"));
  }

  private static Queue queue(String id, boolean open) {
    OpeningHours hours =
        new OpeningHours() {
          @Override
          public boolean alwaysOpen() {
            return open;
          }

          @Override
          public boolean isOpen(Instant at) {
            return open;
          }

          @Override
          public Optional<Instant> nextOpening(Instant from) {
            return Optional.of(open ? from : OPENS_AT);
          }

          @Override
          public Optional<Instant> closesAt(Instant at) {
            return Optional.empty();
          }
        };
    return new Queue(
        id,
        LocalizedText.same("Jono " + id),
        Set.of(),
        Set.of(Language.values()),
        hours,
        id.equals("neuvonta"));
  }

  @Override
  public Sentence sentence(String key, ContentLocale locale, String... values) {
    return new Sentence(locale.code() + ":" + key + String.join(",", values), REF);
  }
}
