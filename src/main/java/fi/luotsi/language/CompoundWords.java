package fi.luotsi.language;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.luotsi.compact.StringIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.ArrayUtil;

/**
 * Compound words of one language taken apart by the words of texts: {@code hammaslääkäri} into
 * {@code hammas} and {@code lääkäri} when the texts speak of both.
 *
 * <p>The first part is a word as it stands in the texts, or, as Finnish {@code -nen} and Swedish
 * linking {@code s} have it, with its end changed; the last part is any form of one of their words.
 */
public final class CompoundWords {

  private static final int SHORTEST_PART = 4;
  private static final int MOST_PARTS = 4;

  private static final int MOST_REMEMBERED = 5_000;

  private final Language language;
  private final TextAnalysis analysis;

  /** What a compound may begin with. */
  private final StringIndex heads = new StringIndex(0);

  /** Of the words that a compound may end with, in any form. */
  private final StringIndex stems = new StringIndex(0);

  /** By the index of each head, that of its stem. */
  private int[] stemsOfHeads = {};

  /** Words are met again and again, and taking one apart tries many places. */
  private final Cache<String, List<String>> known =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

  /** {@code analysis}: that by which the words were read. */
  public CompoundWords(Language language, TextAnalysis analysis) {
    this.language = language;
    this.analysis = analysis;
  }

  /** Adds a word that compounds may be made of; all are added before one is taken apart. */
  public void add(Word word) {
    String folded = word.folded();
    if (folded.length() < SHORTEST_PART || !folded.chars().allMatch(Character::isLetter)) {
      return;
    }
    int stem = stems.add(word.stem());
    addHead(folded, stem);
    if (language == Language.FI && folded.endsWith("nen")) {
      addHead(folded.substring(0, folded.length() - 3) + "s", stem);
    }
  }

  /** The stem with which a head is added first is its own. */
  private void addHead(String head, int stem) {
    int next = heads.size();
    if (heads.add(head) == next) {
      stemsOfHeads = ArrayUtil.grow(stemsOfHeads, next + 1);
      stemsOfHeads[next] = stem;
    }
  }

  /** Stems of the parts of a word, first to last; empty when it cannot be taken apart. */
  public List<String> parts(Word word) {
    return known.get(word.folded(), this::takenApart);
  }

  private List<String> takenApart(String word) {
    List<String> parts = new ArrayList<>();
    String rest = word;
    while (parts.size() < MOST_PARTS - 1) {
      Optional<String> head = longestHead(rest);
      if (head.isEmpty()) {
        break;
      }
      parts.add(stemOfHead(head.get()));
      rest = rest.substring(head.get().length());
    }
    if (!parts.isEmpty()) {
      parts.add(analysis.stem(rest));
    }
    return List.copyOf(parts);
  }

  private String stemOfHead(String head) {
    return stems.get(stemsOfHeads[indexOfHead(head)]);
  }

  /** Index of the head that a part is or is linked from. */
  private int indexOfHead(String part) {
    int whole = heads.index(part);
    return whole == StringIndex.UNKNOWN && isLinked(part) ? heads.index(unlinked(part)) : whole;
  }

  private boolean isLinked(String part) {
    return language == Language.SV && part.endsWith("s") && part.length() > SHORTEST_PART;
  }

  private static String unlinked(String part) {
    return part.substring(0, part.length() - 1);
  }

  private Optional<String> longestHead(String word) {
    for (int end = word.length() - SHORTEST_PART; end >= SHORTEST_PART; end--) {
      String head = word.substring(0, end);
      if (indexOfHead(head) != StringIndex.UNKNOWN && isTail(word.substring(end))) {
        return Optional.of(head);
      }
    }
    return Optional.empty();
  }

  private boolean isTail(String rest) {
    return stems.index(analysis.stem(rest)) != StringIndex.UNKNOWN || longestHead(rest).isPresent();
  }
}
