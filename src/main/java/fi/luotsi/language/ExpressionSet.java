package fi.luotsi.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Many expressions that are looked for in a message at once. Immutable and safe for use by many
 * threads.
 *
 * @param <M> what the expressions mean
 */
public final class ExpressionSet<M> {

  private final WordIndex index;
  private final Map<Integer, List<Entry<M>>> byTrigger;

  private record Entry<M>(M meaning, Language language, String text, Expression expression) {}

  private ExpressionSet(WordIndex index, Map<Integer, List<Entry<M>>> byTrigger) {
    this.index = index;
    this.byTrigger = byTrigger;
  }

  /**
   * Compiles expressions that have been checked.
   *
   * @throws IllegalArgumentException when one is malformed: see {@link ExpressionList#problems()}
   */
  public static <M> ExpressionSet<M> of(List<ExpressionList<M>> lists) {
    WordForms forms = new WordForms();
    List<Entry<M>> entries = new ArrayList<>();
    for (ExpressionList<M> list : lists) {
      list.parse(
          forms,
          (text, expression) ->
              entries.add(new Entry<>(list.meaning(), list.language(), text, expression)));
    }
    Map<Integer, List<Entry<M>>> byTrigger = new HashMap<>();
    for (Entry<M> entry : entries) {
      entry.expression().rarest().starters().stream()
          .forEach(form -> byTrigger.computeIfAbsent(form, _ -> new ArrayList<>()).add(entry));
    }
    return new ExpressionSet<>(new WordIndex(forms), byTrigger);
  }

  /** A message as these expressions read it: words run together are taken apart. */
  public MessageText read(String text) {
    return MessageText.of(text).parted(word -> RunTogether.parting(word, index));
  }

  /** All places where an expression stands in the message. */
  public List<ExpressionMatch<M>> find(MessageText message) {
    Hits hits = Hits.of(message, index);
    Map<Language, ExpressionReader> readers = new HashMap<>();
    List<ExpressionMatch<M>> matches = new ArrayList<>();
    for (Entry<M> entry : triggered(hits)) {
      ExpressionReader reader =
          readers.computeIfAbsent(entry.language(), l -> new ExpressionReader(hits, l));
      for (BitSet words : reader.find(entry.expression())) {
        matches.add(new ExpressionMatch<>(entry.meaning(), entry.language(), entry.text(), words));
      }
    }
    return matches;
  }

  private Iterable<Entry<M>> triggered(Hits hits) {
    Set<Entry<M>> entries = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int form : hits.all()) {
      entries.addAll(byTrigger.getOrDefault(form, List.of()));
    }
    return entries;
  }
}
