package fi.luotsi.search;

import fi.luotsi.language.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of a message with what search makes of it.
 *
 * @param known whether its stem is in the content
 * @param meant stem that a mistyped one is taken for, if there is one so near
 * @param parts stems of the parts of a compound, first to last; none when it is not taken apart
 * @param standard what it stands for by the vocabulary, alone or with its neighbours
 */
public record ReadWord(
    Word word,
    boolean known,
    @Nullable String meant,
    List<String> parts,
    List<StandardWord> standard) {

  public ReadWord {
    parts = List.copyOf(parts);
    standard = List.copyOf(standard);
  }
}
