package fi.luotsi.language;

import fi.luotsi.language.PatternReader.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds where an expression stands in one message. */
final class ExpressionReader {

  /** What the end of a sentence between two parts counts for, in words. */
  private static final int SENTENCE_END = 2;

  private final Hits hits;
  private final PatternReader patterns;

  ExpressionReader(Hits hits, Language language) {
    this.hits = hits;
    this.patterns = new PatternReader(hits, language);
  }

  /** The words of each place where the expression was found. */
  List<BitSet> find(Expression expression) {
    if (!expression.parts().stream().allMatch(part -> hits.isAny(part.starters()))) {
      return List.of();
    }
    List<List<Place>> parts = new ArrayList<>();
    for (Pattern part : expression.parts()) {
      List<Place> places = patterns.find(part);
      if (places.isEmpty()) {
        return List.of();
      }
      parts.add(places);
    }
    List<BitSet> found = new ArrayList<>();
    for (Place place : fewest(parts)) {
      BitSet words = gather(place, parts, expression.parts());
      boolean whole = !words.isEmpty() && passed(words) <= expression.passed();
      if (whole && !stands(expression.without(), words)) {
        found.add(words);
      }
    }
    return found;
  }

  private static List<Place> fewest(List<List<Place>> parts) {
    List<Place> fewest = parts.getFirst();
    for (List<Place> places : parts) {
      if (places.size() < fewest.size()) {
        fewest = places;
      }
    }
    return fewest;
  }

  /**
   * The words of one place and of the nearest place of every other part; none where a part that is
   * asked for twice stands there once.
   */
  private static BitSet gather(Place anchor, List<List<Place>> parts, List<Pattern> patterns) {
    BitSet words = (BitSet) anchor.words().clone();
    boolean anchored = false;
    for (int part = 0; part < parts.size(); part++) {
      if (!anchored && parts.get(part).contains(anchor)) {
        anchored = true;
        continue;
      }
      boolean again = Collections.frequency(patterns, patterns.get(part)) > 1;
      BitSet taken = again ? words : new BitSet();
      Optional<Place> nearest = nearest(parts.get(part), anchor, taken);
      if (nearest.isEmpty()) {
        return new BitSet();
      }
      words.or(nearest.get().words());
    }
    return words;
  }

  private static Optional<Place> nearest(List<Place> places, Place anchor, BitSet taken) {
    return places.stream()
        .filter(place -> !place.words().intersects(taken))
        .min(Comparator.comparingInt(place -> distance(place.words(), anchor.words())));
  }

  private static int distance(BitSet first, BitSet second) {
    int after = first.nextSetBit(0) - second.length();
    int before = second.nextSetBit(0) - first.length();
    return Math.max(0, Math.max(after, before) + 1);
  }

  /** Words passed over between the first and the last, and sentences ended. */
  private int passed(BitSet words) {
    int first = words.nextSetBit(0);
    int last = words.length() - 1;
    int ends = hits.message().stretch(last) - hits.message().stretch(first);
    return last - first + 1 - words.cardinality() + ends * SENTENCE_END;
  }

  private boolean stands(List<Pattern> without, BitSet words) {
    int first = hits.message().clause(words.nextSetBit(0));
    int last = hits.message().clause(words.length() - 1);
    for (Pattern pattern : without) {
      for (Place place : patterns.find(pattern)) {
        int clause = hits.message().clause(place.words().nextSetBit(0));
        if (clause >= first && clause <= last) {
          return true;
        }
      }
    }
    return false;
  }
}
