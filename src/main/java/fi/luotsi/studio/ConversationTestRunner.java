package fi.luotsi.studio;

import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import fi.luotsi.guidance.Guidance;
import fi.luotsi.guidance.Guide;
import fi.luotsi.guidance.Memory;
import fi.luotsi.guidance.Reply;
import fi.luotsi.guidance.Utterance;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds conversations as tests write them, with the same guide that citizens talk to, and reports
 * what did not go as written.
 */
final class ConversationTestRunner {

  private static final String REMEDY =
      "Mend the content, or the test if it expects the wrong thing.";
  private static final int LONGEST_TEXT_SHOWN = 200;

  private final Guide guide;
  private final Mistakes mistakes;

  ConversationTestRunner(Guide guide, Mistakes mistakes) {
    this.guide = guide;
    this.mistakes = mistakes;
  }

  void run(ConversationTest test) {
    Instant at = test.at().atZone(guide.county().timeZone()).toInstant();
    Memory memory = Memory.fresh(test.locale(), true);
    Guidance last = null;
    for (ConversationTest.Turn turn : test.turns()) {
      if (turn instanceof ConversationTest.Expects(List<Expectation> expectations)) {
        compare(test, expectations, last);
        continue;
      }
      Optional<Reply> reply = say(test, turn, memory, last, at);
      if (reply.isEmpty()) {
        return;
      }
      memory = reply.get().memory();
      last = reply.get().guidance();
    }
  }

  /** Empty when the conversation cannot go on. */
  private Optional<Reply> say(
      ConversationTest test,
      ConversationTest.Turn turn,
      Memory memory,
      @Nullable Guidance last,
      Instant at) {
    return switch (turn) {
      case ConversationTest.Writes(String text) ->
          guide.reply(memory, new Utterance.Text(text), at);
      case ConversationTest.Picks(String option, Place place) -> {
        List<Guidance.Option> offered = last == null ? List.of() : last.options();
        Optional<Reply> reply =
            meant(option, offered).flatMap(id -> guide.reply(memory, new Utterance.Choice(id), at));
        if (reply.isEmpty()) {
          notOffered(test, option, offered, place);
        }
        yield reply;
      }
      case ConversationTest.Expects _ -> throw new IllegalStateException("Nothing is said here");
    };
  }

  private static Optional<String> meant(String option, List<Guidance.Option> offered) {
    List<Guidance.Option> same =
        offered.stream()
            .filter(one -> one.label().equalsIgnoreCase(option) || one.id().equals(option))
            .toList();
    if (same.isEmpty()) {
      String beginning = option.toLowerCase(Locale.ROOT);
      same =
          offered.stream()
              .filter(one -> one.label().toLowerCase(Locale.ROOT).startsWith(beginning))
              .toList();
    }
    return same.size() == 1 ? Optional.of(same.getFirst().id()) : Optional.empty();
  }

  private void notOffered(
      ConversationTest test, String option, List<Guidance.Option> offered, Place place) {
    mistakes.advisory(
        place,
        "conversation-option",
        "In “%s”: `%s` cannot be picked; offered were %s."
            .formatted(test.name(), option, labels(offered)),
        "Write the label of one that is offered, " + lowerFirst(REMEDY));
  }

  private void compare(
      ConversationTest test, List<Expectation> expectations, @Nullable Guidance last) {
    for (Expectation expectation : expectations) {
      Optional<String> came = last == null ? Optional.of("nothing") : expectation.unmet(last);
      came.ifPresent(value ->
          mistakes.advisory(
              expectation.place(),
              "conversation-test",
              "In “%s”: expected %s, came %s.%s"
                  .formatted(
                      test.name(),
                      expectation.said(),
                      shortened(value),
                      last == null ? "" : " The answer: " + told(last)),
              REMEDY));
    }
  }

  /** The answer in one line. */
  private static String told(Guidance guidance) {
    StringBuilder told = new StringBuilder();
    told.append(guidance.decision().name().toLowerCase(Locale.ROOT));
    if (guidance.dialog() != null) {
      told.append(", dialog ").append(guidance.dialog().id()).append('/');
      told.append(guidance.dialog().node());
    }
    if (guidance.safety() != null) {
      told.append(", danger ").append(guidance.safety().kind().code());
    }
    list(told, ", paths ", guidance.paths().stream().map(Guidance.PathMatch::id).toList());
    list(
        told,
        ", channels ",
        guidance.channels().stream().map(Guidance.ChannelSuggestion::id).toList());
    told.append(", options ").append(labels(guidance.options()));
    return told.append(", “").append(shortened(guidance.text())).append("”.").toString();
  }

  private static void list(StringBuilder told, String name, List<String> values) {
    if (!values.isEmpty()) {
      told.append(name).append(String.join(" ", values));
    }
  }

  private static String labels(List<Guidance.Option> options) {
    return options.isEmpty()
        ? "none"
        : options.stream()
            .map(option -> "“" + option.label() + "”")
            .collect(Collectors.joining(" "));
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_TEXT_SHOWN ? line : line.substring(0, LONGEST_TEXT_SHOWN) + "…";
  }

  private static String lowerFirst(String text) {
    return "or " + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
