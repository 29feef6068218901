package fi.luotsi.search;

import fi.luotsi.language.Language;
import fi.luotsi.language.Word;
import java.util.List;

/** Reads the words of texts. */
interface WordReader {

  /** The words of a text, of a very long one only the first. */
  List<Word> words(String text, Language language);

  /** The same of a text that will not be read again. */
  default List<Word> wordsOnce(String text, Language language) {
    return words(text, language);
  }

  default List<Word> words(Passage passage) {
    return words(passage.text(), passage.language());
  }
}
