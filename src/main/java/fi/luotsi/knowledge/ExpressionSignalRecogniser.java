package fi.luotsi.knowledge;

import fi.luotsi.language.ExpressionList;
import fi.luotsi.language.ExpressionMatch;
import fi.luotsi.language.ExpressionSet;
import fi.luotsi.language.Language;
import fi.luotsi.language.MessageText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises signals by the expressions of the content. A look-alike silences only the words that
 * it shares or the sentence that it stands in.
 */
final class ExpressionSignalRecogniser implements SignalRecogniser {

  private final ExpressionSet<Sense> expressions;

  /**
   * What an expression says.
   *
   * @param real false for a look-alike
   */
  private record Sense(String signal, boolean real) {}

  /**
   * A place where a signal was found.
   *
   * @param expression as its author wrote it
   * @param words of the message that it took
   */
  record Found(String signal, String expression, BitSet words) {}

  /**
   * A recogniser of signals.
   *
   * @param signals what means each, by its id
   */
  ExpressionSignalRecogniser(Map<String, Map<Language, SignalExpressions>> signals) {
    List<ExpressionList<Sense>> lists = new ArrayList<>();
    signals.forEach((signal, byLanguage) ->
        byLanguage.forEach((language, e) -> {
          Sense real = new Sense(signal, true);
          Sense lookAlike = new Sense(signal, false);
          lists.add(new ExpressionList<>(real, language, e.groups(), e.expressions()));
          lists.add(new ExpressionList<>(lookAlike, language, e.groups(), e.lookalikes()));
        }));
    this.expressions = ExpressionSet.of(lists);
  }

  @Override
  public Set<String> recognise(String text, Language language) {
    return find(read(text), language).stream()
        .map(Found::signal)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A message as {@link #find} takes it. */
  MessageText read(String text) {
    return expressions.read(text);
  }

  /** All places where a signal is given. */
  List<Found> find(MessageText message, Language language) {
    List<ExpressionMatch<Sense>> matches =
        expressions.find(message).stream().filter(match -> match.language() == language).toList();
    return matches.stream()
        .filter(match -> match.meaning().real() && !isLookAlike(match, matches, message))
        .map(match -> new Found(match.meaning().signal(), match.expression(), match.words()))
        .toList();
  }

  private static boolean isLookAlike(
      ExpressionMatch<Sense> match, List<ExpressionMatch<Sense>> all, MessageText message) {
    Sense lookAlike = new Sense(match.meaning().signal(), false);
    return all.stream()
        .filter(other -> other.meaning().equals(lookAlike))
        .anyMatch(other ->
            other.overlaps(match)
                || message.sentence(other.firstWord()) == message.sentence(match.firstWord()));
  }
}
