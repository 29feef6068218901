package fi.luotsi.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/** Finds where a pattern stands in one message. */
final class PatternReader {

  private final Hits hits;
  private final Language language;
  private final IdentityHashMap<Pattern, List<Place>> found = new IdentityHashMap<>();

  PatternReader(Hits hits, Language language) {
    this.hits = hits;
    this.language = language;
  }

  /**
   * A pattern found.
   *
   * @param end index after its last word
   * @param words that it took
   */
  record Place(int end, BitSet words) {

    static Place before(int word) {
      return new Place(word, new BitSet());
    }

    Place with(int count) {
      BitSet more = (BitSet) words.clone();
      more.set(end, end + count);
      return new Place(end + count, more);
    }

    Place moved(int word) {
      return new Place(word, words);
    }
  }

  /** All places where the pattern stands, at most one for each beginning and end. */
  List<Place> find(Pattern pattern) {
    return found.computeIfAbsent(pattern, this::search);
  }

  private List<Place> search(Pattern pattern) {
    if (!hits.isAny(pattern.starters())) {
      return List.of();
    }
    List<Place> places = new ArrayList<>();
    for (int word = 0; word < hits.size(); word++) {
      if (hits.isAnyAt(word, pattern.starters())) {
        places.addAll(from(pattern, Place.before(word)));
      }
    }
    return places;
  }

  private List<Place> from(Pattern pattern, Place before) {
    return switch (pattern) {
      case Pattern.OneWord word -> word(word, before);
      case Pattern.Choice choice -> choice(choice, before);
      case Pattern.Perhaps perhaps -> from(perhaps.pattern(), before);
      case Pattern.Gap _ -> gap(before);
      case Pattern.Sequence sequence -> sequence(sequence, before);
    };
  }

  private List<Place> word(Pattern.OneWord word, Place before) {
    List<Place> places = new ArrayList<>(1);
    if (before.end() < hits.size()) {
      if (hits.isAt(before.end(), word.number())) {
        places.add(before.with(1));
      } else if (hits.isJoinedAt(before.end(), word.number())) {
        places.add(before.with(2));
      }
    }
    return places;
  }

  private List<Place> choice(Pattern.Choice choice, Place before) {
    List<Place> places = new ArrayList<>();
    if (before.end() < hits.size() && hits.isAnyAt(before.end(), choice.starters())) {
      for (Pattern alternative : choice.alternatives()) {
        addNew(places, from(alternative, before));
      }
    }
    return places;
  }

  private List<Place> gap(Place before) {
    List<Place> places = new ArrayList<>();
    MessageText message = hits.message();
    for (int i = before.end(); i <= before.end() + Pattern.Gap.LONGEST && i < hits.size(); i++) {
      if (message.stretch(i) != message.stretch(before.end() - 1)) {
        break;
      }
      places.add(before.moved(i));
    }
    return places;
  }

  private List<Place> sequence(Pattern.Sequence sequence, Place before) {
    if (before.end() >= hits.size() || !hits.isAnyAt(before.end(), sequence.starters())) {
      return List.of();
    }
    List<Pattern> steps = sequence.steps();
    List<List<Place>> reached = new ArrayList<>();
    for (int i = 0; i <= steps.size(); i++) {
      reached.add(new ArrayList<>());
    }
    reached.getFirst().add(before);
    for (int i = 0; i < steps.size(); i++) {
      Pattern step = steps.get(i);
      for (Place place : reached.get(i)) {
        addNew(reached.get(i + 1), step(step, place));
        if (step.skippable()) {
          addNew(reached.get(i + 1), List.of(place));
        }
      }
    }
    List<Place> last = reached.getLast();
    last.removeIf(place -> place.words().isEmpty());
    return last;
  }

  /** The step right there, or after fillers once the sequence has begun. */
  private List<Place> step(Pattern step, Place place) {
    List<Place> places = new ArrayList<>(from(step, place));
    if (place.words().isEmpty() || step instanceof Pattern.Gap) {
      return places;
    }
    int next = place.end();
    for (int i = 0; i < MessageText.MOST_FILLERS && next < hits.size(); i++, next++) {
      if (!LanguageWords.isFiller(language, hits.message().word(next))) {
        break;
      }
      addNew(places, from(step, place.moved(next + 1)));
    }
    return places;
  }

  private static void addNew(List<Place> places, List<Place> more) {
    for (Place place : more) {
      if (places.stream().noneMatch(known -> known.end() == place.end())) {
        places.add(place);
      }
    }
  }
}
