package fi.luotsi.studio;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.guidance.Guidance;
import fi.luotsi.guidance.Guide;
import fi.luotsi.guidance.Memory;
import fi.luotsi.guidance.Reply;
import fi.luotsi.guidance.Utterance;
import fi.luotsi.knowledge.CannedReply;
import fi.luotsi.knowledge.ChannelType;
import fi.luotsi.knowledge.County;
import fi.luotsi.knowledge.Identification;
import fi.luotsi.knowledge.Queue;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.language.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A guide that answers the same to everything, and remembers what it was told. */
final class ScriptedGuide implements Guide {

  static final Guidance ANSWER =
      new Guidance(
          Guidance.Kind.DIALOG,
          "Onko kiire?\nKerro lisää.",
          ContentLocale.FI,
          2,
          "terveyspalvelut",
          null,
          List.of(
              new Guidance.PathMatch("hammassarky", "Hammassärky", "Soita.", 1),
              new Guidance.PathMatch("hammashoito", "Hammashoito", "Varaa.", 0.2)),
          List.of(channel("suun-paivystys", true), channel("omaolo", false)),
          List.of(),
          List.of(
              new Guidance.Option("dialog:x:y:1", "Kyllä, heti"),
              new Guidance.Option("dialog:x:y:2", "Kyllä, huomenna"),
              new Guidance.Option("person", "Haluan jutella ihmisen kanssa")),
          new Guidance.DialogPlace("hammassarky", "kiire"),
          null,
          List.of(),
          List.of());

  final List<Utterance> heard = new ArrayList<>();
  final List<Instant> moments = new ArrayList<>();

  private static Guidance.ChannelSuggestion channel(String id, boolean open) {
    return new Guidance.ChannelSuggestion(
        id,
        ChannelType.PHONE,
        id,
        "",
        null,
        null,
        null,
        open,
        null,
        Identification.NONE,
        "",
        List.of(),
        "");
  }

  @Override
  public List<CannedReply> canned(ContentLocale locale) {
    return List.of();
  }

  @Override
  public String contentVersion() {
    return "1";
  }

  @Override
  public Optional<Reply> reply(Memory memory, Utterance utterance, Instant now) {
    heard.add(utterance);
    moments.add(now);
    return Optional.of(new Reply(ANSWER, memory, null));
  }

  @Override
  public Optional<Reply> alarm(Memory memory, String text, Instant now) {
    return Optional.empty();
  }

  @Override
  public County county() {
    LocalizedText name = LocalizedText.same("Esimerkkilä");
    return new County(
        "esimerkkila",
        true,
        name,
        List.of(Language.FI),
        ZoneId.of("Europe/Helsinki"),
        "FI",
        name,
        "laatu@esimerkkila.example",
        Map.of(),
        Map.of(),
        new ContentRef("county", "1", null));
  }

  @Override
  public List<Queue> queues() {
    return List.of();
  }

  @Override
  public Sentence sentence(String key, ContentLocale locale, String... values) {
    return new Sentence(key, new ContentRef("reply/" + key, "1", null));
  }
}
