package fi.luotsi.guidance;

import fi.luotsi.dialog.ShortAnswer;
import fi.luotsi.language.TextAnalysis;
import fi.luotsi.language.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a message as one of the bot's own options that were offered last: a yes or no to the person
 * that was offered or to going on with a paused dialog, or the words of an option. Options of a
 * running dialog are read by the dialog.
 */
final class OfferedWords {

  private static final int LONGEST = 4;
  private static final int SHORTEST_COMMON_BEGINNING = 4;
  private static final List<String> WAYS =
      List.of(OptionIds.DIALOG_CONTINUE, OptionIds.DIALOG_LEAVE);

  private static final Set<String> OWN =
      Set.of(
          OptionIds.HANDOFF_YES,
          OptionIds.HANDOFF_NO,
          OptionIds.NONE_OF_THESE,
          OptionIds.DIALOG_CONTINUE,
          OptionIds.DIALOG_LEAVE);

  private OfferedWords() {}

  /** Id of the option that a message picks. */
  static Optional<String> picked(Memory memory, String text) {
    return byLabel(memory, text)
        .or(() -> byYesOrNo(memory, text))
        .or(() -> byWordsOfWay(memory, text));
  }

  private static Optional<String> byLabel(Memory memory, String text) {
    List<String> said = words(memory, text);
    return own(memory)
        .filter(option -> words(memory, option.label()).equals(said))
        .map(Guidance.Option::id)
        .findFirst();
  }

  private static Optional<String> byYesOrNo(Memory memory, String text) {
    boolean person = memory.offers(OptionIds.HANDOFF_YES);
    if (!person && !memory.offers(OptionIds.DIALOG_CONTINUE)) {
      return Optional.empty();
    }
    return switch (ShortAnswer.of(text, memory.locale().language())) {
      case YES -> Optional.of(person ? OptionIds.HANDOFF_YES : OptionIds.DIALOG_CONTINUE);
      case NO -> Optional.of(person ? OptionIds.HANDOFF_NO : OptionIds.DIALOG_LEAVE);
      case OTHER -> Optional.empty();
    };
  }

  /** "jatketaan vaan" and "lopeta tämä": a few words of which some are those of one way only. */
  private static Optional<String> byWordsOfWay(Memory memory, String text) {
    List<String> said = words(memory, text);
    if (said.size() > LONGEST) {
      return Optional.empty();
    }
    List<String> ways =
        own(memory)
            .filter(option -> WAYS.contains(option.id()))
            .filter(option -> begins(memory, option, said))
            .map(Guidance.Option::id)
            .toList();
    return ways.size() == 1 ? Optional.of(ways.getFirst()) : Optional.empty();
  }

  private static boolean begins(Memory memory, Guidance.Option option, List<String> said) {
    return words(memory, option.label()).stream()
        .anyMatch(word -> said.stream().anyMatch(one -> beginsAlike(one, word)));
  }

  private static boolean beginsAlike(String one, String other) {
    return one.length() >= SHORTEST_COMMON_BEGINNING
        && other.length() >= SHORTEST_COMMON_BEGINNING
        && one.regionMatches(0, other, 0, SHORTEST_COMMON_BEGINNING);
  }

  private static Stream<Guidance.Option> own(Memory memory) {
    return memory.options().stream()
        .filter(option -> OWN.contains(option.id()) || OptionIds.pathOf(option.id()).isPresent());
  }

  private static List<String> words(Memory memory, String text) {
    return TextAnalysis.of(memory.locale().language()).words(text).stream()
        .map(Word::folded)
        .toList();
  }
}
