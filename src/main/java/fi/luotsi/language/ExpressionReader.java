package fi.luotsi.language;

import fi.luotsi.language.PatternReader.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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
      BitSet words = gather(place, parts);
      if (passed(words) <= expression.passed() && !stands(expression.without(), words)) {
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

  /** The words of one place and of the nearest place of every other part. */
  private static BitSet gather(Place anchor, List<List<Place>> parts) {
    BitSet words = (BitSet) anchor.words().clone();
    for (List<Place> places : parts) {
      if (!places.contains(anchor)) {
        words.or(nearest(places, anchor).words());
      }
    }
    return words;
  }

  private static Place nearest(List<Place> places, Place anchor) {
    Place nearest = places.getFirst();
    for (Place place : places) {
      if (distance(place.words(), anchor.words()) < distance(nearest.words(), anchor.words())) {
        nearest = place;
      }
    }
    return nearest;
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
    int ends = hits.message().sentence(last) - hits.message().sentence(first);
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
