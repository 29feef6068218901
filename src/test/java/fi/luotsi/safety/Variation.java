package fi.luotsi.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the same message may be written otherwise: in a hurry, on a phone, on a foreign keyboard. */
enum Variation {
  UPPER_CASE {
    @Override
    Optional<String> of(List<String> words, Random random) {
      return Optional.of(String.join(" ", words).toUpperCase(Locale.ROOT));
    }
  },

  TITLE_CASE {
    @Override
    Optional<String> of(List<String> words, Random random) {
      return Optional.of(words.stream().map(Variation::capital).collect(Collectors.joining(" ")));
    }
  },

  SENTENCE_CASE {
    @Override
    Optional<String> of(List<String> words, Random random) {
      return Optional.of(capital(String.join(" ", words)) + ".");
    }
  },

  /** {@code å} and {@code ä} as {@code a}, {@code ö} as {@code o}. */
  NO_DOTS {
    @Override
    Optional<String> of(List<String> words, Random random) {
      return changed(words, Map.of("å", "a", "ä", "a", "ö", "o"));
    }
  },

  /** {@code å} as {@code aa}, {@code ä} as {@code ae}, {@code ö} as {@code oe}. */
  TWO_LETTERS_FOR_DOTS {
    @Override
    Optional<String> of(List<String> words, Random random) {
      return changed(words, Map.of("å", "aa", "ä", "ae", "ö", "oe"));
    }
  },

  WIDE_SPACES {
    @Override
    Optional<String> of(List<String> words, Random random) {
      return Optional.of("  " + String.join("  ", words) + " \t");
    }
  },

  LINE_BREAK {
    @Override
    Optional<String> of(List<String> words, Random random) {
      return parted(words, random, "\n");
    }
  },

  NO_SPACE_AT_MARKS {
    @Override
    Optional<String> of(List<String> words, Random random) {
      return Optional.of("hej!" + String.join(" ", words) + ",ok.");
    }
  },

  MARKS_AFTER {
    @Override
    Optional<String> of(List<String> words, Random random) {
      return Optional.of(
          String.join(" ", words) + one(List.of("!!!", "...", "???", " :("), random));
    }
  },

  PICTURES_AFTER {
    @Override
    Optional<String> of(List<String> words, Random random) {
      return Optional.of(
          String.join(" ", words) + one(List.of("😭", " 😱😱", "💔", " 🙏"), random));
    }
  },

  /** Two words without the space between them. */
  JOINED {
    @Override
    Optional<String> of(List<String> words, Random random) {
      List<Integer> places =
          IntStream.range(0, words.size() - 1)
              .filter(i -> words.get(i).length() + words.get(i + 1).length() >= SHORTEST_SPLIT)
              .boxed()
              .toList();
      if (places.isEmpty()) {
        return Optional.empty();
      }
      int first = one(places, random);
      List<String> fewer = new ArrayList<>(words);
      fewer.set(first, words.get(first) + fewer.remove(first + 1));
      return Optional.of(String.join(" ", fewer));
    }
  },

  /** A long word with a space in it, as compounds are often written. */
  SPLIT {
    @Override
    Optional<String> of(List<String> words, Random random) {
      return inOneWord(
          words,
          SHORTEST_SPLIT,
          random,
          word -> {
            int at = SHORTEST_PART + random.nextInt(word.length() - 2 * SHORTEST_PART + 1);
            return word.substring(0, at) + " " + word.substring(at);
          });
    }
  },

  SWAPPED {
    @Override
    Optional<String> of(List<String> words, Random random) {
      return mistyped(
          words,
          random,
          word -> {
            int at = 1 + random.nextInt(word.length() - 2);
            return word.substring(0, at)
                + word.charAt(at + 1)
                + word.charAt(at)
                + word.substring(at + 2);
          });
    }
  },

  DROPPED {
    @Override
    Optional<String> of(List<String> words, Random random) {
      return mistyped(
          words,
          random,
          word -> {
            int at = 1 + random.nextInt(word.length() - 1);
            return word.substring(0, at) + word.substring(at + 1);
          });
    }
  },

  DOUBLED {
    @Override
    Optional<String> of(List<String> words, Random random) {
      return mistyped(
          words,
          random,
          word -> {
            int at = random.nextInt(word.length());
            return word.substring(0, at) + word.charAt(at) + word.substring(at);
          });
    }
  },

  NEIGHBOUR_KEY {
    @Override
    Optional<String> of(List<String> words, Random random) {
      return mistyped(
          words,
          random,
          word -> {
            int at = 1 + random.nextInt(word.length() - 1);
            return word.substring(0, at)
                + neighbour(word.charAt(at), random)
                + word.substring(at + 1);
          });
    }
  },

  /** The last vowel of a word held down. */
  DRAWN_OUT {
    @Override
    Optional<String> of(List<String> words, Random random) {
      return inOneWord(
          words,
          3,
          random,
          word -> {
            int at = word.length() - 1;
            while (at > 0 && VOWELS.indexOf(word.charAt(at)) < 0) {
              at--;
            }
            String letter = String.valueOf(word.charAt(at));
            return word.substring(0, at)
                + letter.repeat(3 + random.nextInt(3))
                + word.substring(at + 1);
          });
    }
  };

  private static final int SHORTEST_MISTYPED = 5;
  private static final int SHORTEST_SPLIT = 8;
  private static final int SHORTEST_PART = 3;
  private static final String VOWELS = "aeiouyåäö";
  private static final List<String> KEYS = List.of("qwertyuiopå", "asdfghjklöä", "zxcvbnm");

  /** The words written so; empty when nothing in them can be. */
  abstract Optional<String> of(List<String> words, Random random);

  private interface Change {
    String of(String word);
  }

  /** Changes one of the words that are long enough for a slip. */
  private static Optional<String> mistyped(List<String> words, Random random, Change change) {
    return inOneWord(words, SHORTEST_MISTYPED, random, change);
  }

  /** Changes one of the words that have so many letters and no digits. */
  private static Optional<String> inOneWord(
      List<String> words, int shortest, Random random, Change change) {
    List<Integer> places =
        IntStream.range(0, words.size())
            .filter(i -> words.get(i).length() >= shortest)
            .filter(i -> words.get(i).chars().allMatch(Character::isLetter))
            .boxed()
            .toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<String> changed = new ArrayList<>(words);
    int place = one(places, random);
    changed.set(place, change.of(words.get(place)));
    return changed.equals(words) ? Optional.empty() : Optional.of(String.join(" ", changed));
  }

  private static Optional<String> parted(List<String> words, Random random, String mark) {
    if (words.size() < 2) {
      return Optional.empty();
    }
    int at = 1 + random.nextInt(words.size() - 1);
    return Optional.of(
        String.join(" ", words.subList(0, at))
            + mark
            + String.join(" ", words.subList(at, words.size())));
  }

  private static Optional<String> changed(List<String> words, Map<String, String> letters) {
    String text = String.join(" ", words);
    String changed = text;
    for (Map.Entry<String, String> letter : letters.entrySet()) {
      changed = changed.replace(letter.getKey(), letter.getValue());
    }
    return changed.equals(text) ? Optional.empty() : Optional.of(changed);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static char neighbour(char letter, Random random) {
    for (String row : KEYS) {
      int at = row.indexOf(letter);
      if (at >= 0) {
        int beside =
            at == 0 ? 1 : at == row.length() - 1 ? at - 1 : at + (random.nextBoolean() ? 1 : -1);
        return row.charAt(beside);
      }
    }
    return letter;
  }

  private static <T> T one(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }
}
