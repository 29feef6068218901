package fi.luotsi.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A message as expressions read it: words without marks and capitals, and the sentences and clauses
 * that they stand in.
 *
 * <p>Apostrophes fall out of a word ({@code can't} is {@code cant}), hyphens part words, and a
 * letter drawn out over three or more is written twice ({@code apuaaaa} is {@code apuaa}).
 */
public final class MessageText {

  /** Fillers that may stand between two words that belong together. */
  static final int MOST_FILLERS = 2;

  private static final int FIRST_MARKED = 0xc0;

  private final String text;
  private final List<Piece> pieces;

  private MessageText(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  public static MessageText of(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    return new MessageText(normal, List.copyOf(new Reading(normal).pieces()));
  }

  /**
   * The same with some words taken apart.
   *
   * @param parting how many letters of a word are the first of two words; 0 when it is one
   */
  MessageText parted(ToIntFunction<String> parting) {
    List<Piece> parted = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      int at = piece.isAsWritten() ? parting.applyAsInt(piece.form()) : 0;
      if (at == 0) {
        parted.add(piece);
      } else {
        parted.add(piece.part(0, at));
        parted.add(piece.part(at, piece.form().length()));
      }
    }
    return parted.size() == pieces.size() ? this : new MessageText(text, List.copyOf(parted));
  }

  /** Number of words. */
  int size() {
    return pieces.size();
  }

  /** A word in small letters without marks. */
  String word(int index) {
    return pieces.get(index).form();
  }

  /** A word in small letters with its marks. */
  String marked(int index) {
    Piece piece = pieces.get(index);
    return PlainLetters.marked(text.substring(piece.start(), piece.end()));
  }

  /** Whether any letter of the message has a mark: if none has, the writer may leave them out. */
  boolean isMarked() {
    return text.codePoints().anyMatch(c -> c >= FIRST_MARKED && Character.isLetter(c));
  }

  /** Number of the clause that a word stands in, from 0 over the whole message. */
  public int clause(int index) {
    return pieces.get(index).clause();
  }

  /** Number of the sentence that a word stands in, from 0 over the whole message. */
  public int sentence(int index) {
    return pieces.get(index).sentence();
  }

  /**
   * Number of the stretch of speech that a word stands in: a sentence, or several lines with no
   * full stop between them, since a line may be broken anywhere.
   */
  int stretch(int index) {
    return pieces.get(index).stretch();
  }

  /** Whether a word follows another in the same clause, with nothing or only fillers between. */
  public boolean isNext(int word, int next, Language language) {
    if (next <= word || next - word > MOST_FILLERS + 1 || clause(word) != clause(next)) {
      return false;
    }
    for (int between = word + 1; between < next; between++) {
      if (!LanguageWords.isFiller(language, word(between))) {
        return false;
      }
    }
    return true;
  }

  /** Whether no word of the same clause follows. */
  public boolean endsClause(int word) {
    return word + 1 >= size() || clause(word + 1) != clause(word);
  }

  /**
   * Whether all words but those only hold a sentence together, so that those say what it is about.
   */
  public boolean saysNothingBesides(BitSet words, Language language) {
    for (int word = words.nextClearBit(0); word < size(); word = words.nextClearBit(word + 1)) {
      if (!LanguageWords.isSmall(language, word(word))) {
        return false;
      }
    }
    return true;
  }

  /** The message from the first to the last of those words, as written. */
  public String excerpt(BitSet words) {
    if (words.isEmpty()) {
      return "";
    }
    return text.substring(
        pieces.get(words.nextSetBit(0)).start(), pieces.get(words.length() - 1).end());
  }

  private record Piece(String form, int start, int end, int stretch, int sentence, int clause) {

    /** Whether each letter of the form stands for one of the text. */
    boolean isAsWritten() {
      return end - start == form.length();
    }

    Piece part(int from, int to) {
      return new Piece(
          form.substring(from, to), start + from, start + to, stretch, sentence, clause);
    }
  }

  /** One pass over a text. */
  private static final class Reading {

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder form = new StringBuilder();
    private int start = -1;
    private int end;
    private int stretch;
    private int sentence;
    private int clause;
    private int wordsAtLineEnd = -1;

    Reading(String text) {
      this.text = text;
    }

    List<Piece> pieces() {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
          append(c, i);
        } else if (!isInsideWord(c, i)) {
          endWord();
          mark(c, i);
        }
      }
      endWord();
      return pieces;
    }

    private void append(char c, int index) {
      if (start < 0) {
        start = index;
      }
      end = index + 1;
      PlainLetters.append(form, c);
    }

    private boolean isInsideWord(char c, int index) {
      boolean apostrophe = c == '\'' || c == '\u2019' || c == '\u00b4' || c == '`';
      boolean between =
          start >= 0 && index + 1 < text.length() && Character.isLetter(text.charAt(index + 1));
      return (apostrophe && between) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void endWord() {
      if (start < 0) {
        return;
      }
      String word = form.toString();
      form.setLength(0);
      if (LanguageWords.isCoordinator(word)) {
        clause++;
      }
      pieces.add(new Piece(word, start, end, stretch, sentence, clause));
      start = -1;
    }

    private void mark(char c, int index) {
      switch (c) {
        case '.', '!', '?', '\u2026', ';' -> {
          if (!betweenDigits(index)) {
            endSentence();
            stretch++;
          }
        }
        case '\n' -> {
          endSentence();
          if (wordsAtLineEnd == pieces.size()) {
            stretch++;
          }
          wordsAtLineEnd = pieces.size();
        }
        case ',', ':', '(', ')', '\u2013', '\u2014' -> clause++;
        default -> {}
      }
    }

    private void endSentence() {
      sentence++;
      clause++;
    }

    private boolean betweenDigits(int index) {
      return index > 0
          && index + 1 < text.length()
          && Character.isDigit(text.charAt(index - 1))
          && Character.isDigit(text.charAt(index + 1));
    }
  }
}
