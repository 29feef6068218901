package fi.luotsi.guidance;

import fi.luotsi.knowledge.Phase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A piece of a path's text that can be said by itself: a paragraph, or a list with the sentence
 * that leads it in.
 *
 * @param phase id of the phase that it stands in; empty when it stands in none
 * @param lead what leads a list in; empty when nothing does, and of a paragraph
 * @param parts sentences of a paragraph, or items of a list
 */
record Piece(String phase, String lead, List<String> parts) {

  private static final int MOST_SENTENCES = 5;
  private static final String ITEM = "• ";
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
  private static final Pattern ENDED = Pattern.compile("(?s).*[.!?]");

  Piece {
    parts = List.copyOf(parts);
  }

  /** The pieces of a phase's text. */
  static List<Piece> of(Phase phase) {
    List<Piece> pieces = new ArrayList<>();
    List<String> items = new ArrayList<>();
    List<String> sentences = List.of();
    for (String line : phase.text().split("\n+", -1)) {
      if (line.startsWith(ITEM)) {
        items.add(line);
        continue;
      }
      add(pieces, phase.id(), sentences, items);
      items.clear();
      sentences = Arrays.asList(SENTENCE_END.split(line));
    }
    add(pieces, phase.id(), sentences, items);
    return pieces;
  }

  /** The sentences of a text that stands in no phase, each by itself. */
  static List<Piece> sentences(String text) {
    return SENTENCE_END
        .splitAsStream(text)
        .map(sentence -> new Piece("", "", List.of(sentence)))
        .toList();
  }

  private static void add(
      List<Piece> pieces, String phase, List<String> sentences, List<String> items) {
    boolean leads =
        !items.isEmpty() && !sentences.isEmpty() && !ENDED.matcher(sentences.getLast()).matches();
    List<String> before = leads ? sentences.subList(0, sentences.size() - 1) : sentences;
    if (!before.isEmpty()) {
      pieces.add(new Piece(phase, "", before));
    }
    if (!items.isEmpty()) {
      pieces.add(new Piece(phase, leads ? sentences.getLast() : "", items));
    }
  }

  /** All of it. */
  String whole() {
    return isList() ? listed(parts) : String.join(" ", parts);
  }

  /**
   * What of it tells something: the items that do, or the sentences from the one before the first
   * that does to the one after the last, not too many. A list whose lead tells it is said as a
   * whole.
   */
  String around(Predicate<String> tells) {
    if (isList()) {
      return tells.test(lead) ? whole() : listed(parts.stream().filter(tells).toList());
    }
    int[] telling =
        IntStream.range(0, parts.size()).filter(i -> tells.test(parts.get(i))).toArray();
    if (telling.length == 0) {
      return "";
    }
    int from = Math.max(0, telling[0] - 1);
    int end = Math.min(parts.size(), telling[telling.length - 1] + 2);
    return String.join(" ", parts.subList(from, Math.min(end, from + MOST_SENTENCES)));
  }

  /** All sentences and items of it. */
  List<String> all() {
    List<String> all = new ArrayList<>(parts);
    if (!lead.isEmpty()) {
      all.addFirst(lead);
    }
    return all;
  }

  private boolean isList() {
    return parts.getFirst().startsWith(ITEM);
  }

  private String listed(List<String> items) {
    String list = items.stream().collect(Collectors.joining("\n"));
    return lead.isEmpty() || items.isEmpty() ? list : lead + "\n" + list;
  }
}
