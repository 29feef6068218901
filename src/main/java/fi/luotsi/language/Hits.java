package fi.luotsi.language;

import java.util.BitSet;
import java.util.List;

/** The word forms found at each word of one message. */
final class Hits {

  private final MessageText message;
  private final int[][] single;
  private final int[][] joined;
  private final int[] all;

  private Hits(MessageText message, int[][] single, int[][] joined) {
    this.message = message;
    this.single = single;
    this.joined = joined;
    this.all = union(single, joined);
  }

  static Hits of(MessageText message, WordIndex index) {
    int size = message.size();
    int[][] single = new int[size][];
    int[][] joined = new int[size][];
    boolean marks = message.isMarked();
    for (int i = 0; i < size; i++) {
      single[i] = index.numbers(message.word(i), message.marked(i), marks);
      boolean last = i + 1 == size || message.stretch(i) != message.stretch(i + 1);
      joined[i] = last ? new int[0] : index.numbersOfJoined(message.word(i), message.word(i + 1));
    }
    return new Hits(message, single, joined);
  }

  MessageText message() {
    return message;
  }

  int size() {
    return single.length;
  }

  boolean isAt(int word, int number) {
    return contains(single[word], number);
  }

  /** Whether the form stands there when the word and the next one are read as one. */
  boolean isJoinedAt(int word, int number) {
    return contains(joined[word], number);
  }

  boolean isAnyAt(int word, FormNumbers numbers) {
    return numbers.haveAnyOf(single[word]) || numbers.haveAnyOf(joined[word]);
  }

  /** Numbers of all forms found anywhere. */
  int[] all() {
    return all;
  }

  boolean isAny(FormNumbers numbers) {
    return numbers.haveAnyOf(all);
  }

  private static int[] union(int[][] first, int[][] second) {
    BitSet union = new BitSet();
    for (int[][] numbers : List.of(first, second)) {
      for (int[] atWord : numbers) {
        for (int number : atWord) {
          union.set(number);
        }
      }
    }
    return union.stream().toArray();
  }

  private static boolean contains(int[] numbers, int number) {
    for (int found : numbers) {
      if (found == number) {
        return true;
      }
    }
    return false;
  }
}
