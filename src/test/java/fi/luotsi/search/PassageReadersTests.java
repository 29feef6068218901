package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.KnowledgeLoader;
import fi.luotsi.knowledge.SmallContent;
import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import fi.luotsi.language.Word;
import fi.luotsi.search.Passage.Source;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageReadersTests {

  @TempDir private Path folder;

  /** In whatever order the passages come. */
  @Test
  void takesCompoundsApartByTheWordsOfTheirOwnLanguage() {
    Passage finnish = new Passage("a", Language.FI, Source.QUESTION, "hammas ja lääkäri");
    Passage swedish = new Passage("a", Language.SV, Source.QUESTION, "verksamhet och ledare");
    Word fi = words(Language.FI, "hammaslääkäri").getFirst();
    Word sv = words(Language.SV, "verksamhetsledare").getFirst();

    for (List<Passage> passages : List.of(List.of(finnish, swedish), List.of(swedish, finnish))) {
      PassageReaders readers = readers(passages);
      assertThat(readers.of(Language.FI).parts(fi)).hasSize(2);
      assertThat(readers.of(Language.FI).parts(sv)).isEmpty();
      assertThat(readers.of(Language.SV).parts(sv)).hasSize(2);
      assertThat(readers.of(Language.SV).parts(fi)).isEmpty();
    }
  }

  private PassageReaders readers(List<Passage> passages) {
    Knowledge knowledge =
        new KnowledgeLoader(Clock.systemUTC())
            .load(new SmallContent(folder).files())
            .knowledge()
            .orElseThrow();
    List<List<Word>> words =
        passages.stream().map(passage -> words(passage.language(), passage.text())).toList();
    return new PassageReaders(Lessons.of(knowledge, List.of()), passages, words);
  }

  private static List<Word> words(Language language, String text) {
    return TextAnalysis.of(language).words(text);
  }
}
