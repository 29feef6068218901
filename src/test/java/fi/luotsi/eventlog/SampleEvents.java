package fi.luotsi.eventlog;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.ConversationEvent.HandoffChanged;
import fi.luotsi.conversation.ConversationEvent.HandoffState;
import fi.luotsi.conversation.Staff;
import fi.luotsi.dialog.DialogPosition;
import fi.luotsi.guidance.Guidance;
import fi.luotsi.guidance.Guide.Sentence;
import fi.luotsi.guidance.Memory;
import fi.luotsi.knowledge.ChannelType;
import fi.luotsi.knowledge.Identification;
import fi.luotsi.knowledge.Link;
import fi.luotsi.knowledge.Need;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.safety.Danger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One event of every kind, with as much in it as it can hold. */
final class SampleEvents {

  static final ContentRef REF = new ContentRef("reply/fi/x", "0123456789ab", null);
  static final Sentence SENTENCE = new Sentence("Näin sanotaan.", REF);
  static final Staff STAFF = new Staff("maija", "Maija");

  private SampleEvents() {}

  static ConversationEvent opened() {
    return new ConversationEvent.Opened(ContentLocale.FI, false, "ab".repeat(32));
  }

  static ConversationEvent wrote(String text) {
    return new ConversationEvent.CitizenWrote(text, List.of());
  }

  static ConversationEvent note(String text) {
    return new ConversationEvent.StaffNoted(STAFF, text, List.of());
  }

  static ConversationEvent handoff(HandoffState state) {
    return new HandoffChanged(state, "neuvonta", STAFF, null, null);
  }

  static List<ConversationEvent> all() {
    return List.of(
        new ConversationEvent.Opened(ContentLocale.FI_SIMPLE, true, "ab".repeat(32)),
        new ConversationEvent.LocaleChosen(ContentLocale.SV),
        new ConversationEvent.Notice("automation-notice", SENTENCE),
        new ConversationEvent.CitizenWrote("numeroni on [puhelin]", List.of("phone")),
        new ConversationEvent.CitizenChose("path:hammassarky", "Hammassärky"),
        new ConversationEvent.BotAnswered(guidance(), memory(), "feedbeef0123"),
        new HandoffChanged(
            HandoffState.UNAVAILABLE,
            "neuvonta",
            STAFF,
            Instant.parse("2026-11-23T06:00:00Z"),
            SENTENCE),
        new ConversationEvent.StaffWrote(STAFF, "Hei!", List.of()),
        new ConversationEvent.StaffNoted(STAFF, "soitto [puhelin]", List.of("phone")),
        new ConversationEvent.FeedbackRequested(SENTENCE),
        new ConversationEvent.FeedbackGiven(ConversationEvent.Helped.PARTLY, 7, "ihan hyvä"),
        new ConversationEvent.Ended(ConversationEvent.EndedBy.IDLE, SENTENCE));
  }

  static Guidance guidance() {
    return new Guidance(
        Guidance.Kind.DIALOG,
        "Särkeekö hammasta?",
        ContentLocale.FI,
        2,
        "terveyspalvelut",
        new Guidance.Safety(SafetyKind.CHILD_DANGER, Danger.Severity.SOON),
        List.of(new Guidance.PathMatch("hammassarky", "Hammassärky", "Soita.", 0.93)),
        List.of(
            new Guidance.ChannelSuggestion(
                "suun-paivystys",
                ChannelType.E_SERVICE,
                "Suun päivystys",
                "Kun särkee.",
                "000 100 1000",
                "https://www.esimerkkila.example/suu",
                "Esimerkkikatu 1",
                false,
                Instant.parse("2026-11-23T06:00:00Z"),
                Identification.STRONG,
                "Maksaa.",
                List.of("urgent-today"),
                "Sopii tänään.")),
        List.of(new Guidance.Step("before-contact", "Ennen yhteydenottoa", "Huuhtele.")),
        List.of(new Guidance.Option("dialog:hammassarky:0", "Kyllä")),
        new Guidance.DialogPlace("hammassarky", "kiire"),
        new Guidance.HandoffOffer(true, "neuvonta", "own-case"),
        List.of(new Guidance.LinkView(Link.Kind.SELF_CARE, "Omahoito", "https://example.org")),
        List.of(
            new ContentRef("path/hammassarky/fi", "0123456789ab", LocalDate.parse("2026-11-16"))));
  }

  static Memory memory() {
    DialogPosition position =
        new DialogPosition(
            List.of(
                new DialogPosition.Frame(
                    "hammassarky",
                    "0123456789ab",
                    "kiire",
                    Map.of("ika", 7L, "kiire", "nyt", "kuume", true))));
    return new Memory(
        ContentLocale.FI,
        true,
        Map.of(Language.FI, 3.5, Language.SV, -1.0),
        1,
        List.of("hammassarky"),
        Set.of(Need.SPEED),
        position,
        new Danger(SafetyKind.CHILD_DANGER, Danger.Severity.SOON, "lapsi pelkää"),
        List.of(new Guidance.Option("dialog:hammassarky:0", "Kyllä")),
        new Guidance.HandoffOffer(true, "neuvonta", "own-case"));
  }
}
