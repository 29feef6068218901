package fi.luotsi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinnishStemmerTests {

  private static final TextAnalysis FINNISH = TextAnalysis.of(Language.FI);

  /**
   * Each line: forms of one word, whatever their grade, case, owner, clitic and way of speaking.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "käsi käden kättä käteen",
        "hammas hampaan hammasta hampaat hampaita",
        "toimeentulotuki toimeentulotuen toimeentulotukea",
        "yö öitä yöllä yötä",
        "hakemus hakemuksen hakemusta hakemuksessani",
        "sairaus sairauden sairautta sairauksia",
        "masennus masennuksen masennusta masentunut",
        "terveysasema terveysaseman terveysasemalla terveysasemalle terveysasemalta",
        "kuljetuspalvelu kuljetuspalvelun kuljetuspalveluja kuljetuspalvelut",
        "vuokra vuokraa vuokran vuokrat",
        "leipä leivän leipää",
        "kauppa kaupan kauppaan kaupassa",
        "ilta illan iltaa illalla",
        "kerta kerran kertaa",
        "kaupunki kaupungin kaupunkia kaupungissa",
        "ihottuma ihottuman ihottumaa",
        "pyörätuoli pyörätuolin pyörätuolia pyörätuolilla",
        "lääke lääkkeen lääkettä lääkkeet",
        "sydänlääke sydänlääkkeen sydänlääkettä",
        "asiakas asiakkaan asiakasta asiakkaat",
        "haluan haluun haluisin haluaisin",
        "pitää pitäis pitäisi pitäiskö pidetään",
        "mahdollisuus mahollisuus mahdollisuuden",
        "insuliini insuliinia insuliinin"
      })
  void bringsTheFormsOfOneWordTogether(String forms) {
    assertThat(stems(forms)).as(forms).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tuki tupakka",
        "velka vela",
        "lapsi lasku",
        "hammas hammastikku",
        "koti kotihoito",
        "asunto asunnoton",
        "isä äiti",
        "muisti muutto"
      })
  void keepsDifferentWordsApart(String words) {
    assertThat(stems(words)).as(words).hasSize(2);
  }

  @Test
  void stemsAnythingWithoutFailingAndNeverToNothing() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder word = new StringBuilder();
      int length = 1 + random.nextInt(14);
      for (int i = 0; i < length; i++) {
        word.append("aeiouyäöåkptdsnlrmhjvgbfxz19'-".charAt(random.nextInt(30)));
      }
      for (Word read : FINNISH.words(word.toString())) {
        assertThat(read.stem()).as("%s, seed %d", word, seed).isNotEmpty();
        assertThat(word.toString()).contains(read.surface());
      }
    }
  }

  private static List<String> stems(String text) {
    return FINNISH.words(text.toUpperCase(Locale.ROOT)).stream()
        .map(Word::stem)
        .distinct()
        .toList();
  }
}
