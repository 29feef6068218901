package fi.luotsi.studio;

import fi.luotsi.authoring.Place;
import fi.luotsi.guidance.Guidance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the bot's answer in a conversation test must be.
 *
 * @param key as in the test: {@code node}, {@code firstChannel} and so on
 * @param wanted one value, or several that must all be there
 */
record Expectation(String key, List<String> wanted, Place place) {

  Expectation {
    wanted = List.copyOf(wanted);
  }

  /** What came instead; empty when it is as expected. */
  Optional<String> unmet(Guidance guidance) {
    List<String> came = came(guidance);
    boolean met =
        switch (key) {
          case "paths", "channels" -> came.containsAll(wanted);
          case "options" ->
              wanted.stream().allMatch(label -> came.stream().anyMatch(label::equalsIgnoreCase));
          case "says" -> plain(came.getFirst()).contains(plain(wanted.getFirst()));
          default -> came.equals(wanted);
        };
    return met ? Optional.empty() : Optional.of(came.isEmpty() ? "none" : String.join(", ", came));
  }

  private List<String> came(Guidance guidance) {
    return switch (key) {
      case "decision" -> List.of(code(guidance.decision()));
      case "dialog" -> one(guidance.dialog() == null ? null : guidance.dialog().id());
      case "node" -> one(guidance.dialog() == null ? null : guidance.dialog().node());
      case "path" -> paths(guidance).limit(1).toList();
      case "paths" -> paths(guidance).toList();
      case "firstChannel" -> channels(guidance).limit(1).toList();
      case "channels" -> channels(guidance).toList();
      case "open" ->
          guidance.channels().stream()
              .limit(1)
              .map(channel -> String.valueOf(channel.open()))
              .toList();
      case "safety" -> one(guidance.safety() == null ? null : guidance.safety().kind().code());
      case "stage" -> one(guidance.stage() == null ? null : guidance.stage().toString());
      case "segment" -> one(guidance.segment());
      case "queue" -> one(guidance.handoff() == null ? null : guidance.handoff().queue());
      case "offered" ->
          List.of(String.valueOf(guidance.handoff() != null && guidance.handoff().offered()));
      case "options" -> guidance.options().stream().map(Guidance.Option::label).toList();
      case "says" -> List.of(guidance.text());
      case "locale" -> List.of(guidance.locale().code());
      default -> throw new IllegalStateException("The schema lets no other key through: " + key);
    };
  }

  private static Stream<String> paths(Guidance guidance) {
    return guidance.paths().stream().map(Guidance.PathMatch::id);
  }

  private static Stream<String> channels(Guidance guidance) {
    return guidance.channels().stream().map(Guidance.ChannelSuggestion::id);
  }

  private static List<String> one(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static String code(Guidance.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }

  /** What is wanted, in one line. */
  String said() {
    return key + " " + String.join(", ", wanted);
  }
}
