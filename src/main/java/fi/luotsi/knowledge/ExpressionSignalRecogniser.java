package fi.luotsi.knowledge;

import fi.luotsi.language.ExpressionList;
import fi.luotsi.language.ExpressionMatch;
import fi.luotsi.language.ExpressionSet;
import fi.luotsi.language.Language;
import fi.luotsi.language.MessageText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

  ExpressionSignalRecogniser(Collection<Signal> signals) {
    List<ExpressionList<Sense>> lists = new ArrayList<>();
    for (Signal signal : signals) {
      signal
          .expressions()
          .forEach((language, e) -> {
            Sense real = new Sense(signal.id(), true);
            Sense lookAlike = new Sense(signal.id(), false);
            lists.add(new ExpressionList<>(real, language, e.groups(), e.expressions()));
            lists.add(new ExpressionList<>(lookAlike, language, e.groups(), e.lookalikes()));
          });
    }
    this.expressions = ExpressionSet.of(lists);
  }

  @Override
  public Set<String> recognise(String text, Language language) {
    MessageText message = expressions.read(text);
    List<ExpressionMatch<Sense>> matches =
        expressions.find(message).stream().filter(match -> match.language() == language).toList();
    Set<String> signals = new LinkedHashSet<>();
    for (ExpressionMatch<Sense> match : matches) {
      if (match.meaning().real() && !isLookAlike(match, matches, message)) {
        signals.add(match.meaning().signal());
      }
    }
    return signals;
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
