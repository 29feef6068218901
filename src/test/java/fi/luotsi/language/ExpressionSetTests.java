package fi.luotsi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What expressions find, and what they do not. */
class ExpressionSetTests {

  private static final Map<String, List<String>> GROUPS =
      Map.of(
          "rinta", List.of("rinta*", "rinnas*", "sydänala"), "kipu", List.of("sattu*", "-kipu*"));

  @ParameterizedTest
  @CsvSource({
    "kuolla, haluan kuolla, true",
    "kuolla, haluan KUOLLA!, true",
    "hengit*, en pysty hengittämään, true",
    "hengit*, henkeä, false",
    "elää, en jaksa elaa, true",
    "pyörtyi, mies pyortyi, true",
    "en jaksa elää, en jaksa elää, true",
    "en jaksa elää, en mä jaksa enää elää, true",
    "en jaksa elää, elää en jaksa, false",
    "en jaksa elää, en jaksa tätä työtä elää, false",
    "en .. elää, en jaksa tätä enempää elää, true",
    "en .. elää, en tiedä. Kissa saa elää, false",
    "en jaksa enää? elää, en jaksa elää, true",
    "(en|ei) (jaksa|halua) elää, ei halua elää, true",
    "<rinta> + <kipu>, rintaan sattuu, true",
    "<rinta> + <kipu>, kova kipu tuli yöllä rintaan, true",
    "<rinta> + <kipu>, rintakipua, true",
    "<rinta> + <kipu>, rintaa. Eilen kävin kaupassa ja tänään on kipu, false",
    "<rinta> + <kipu> /0, rintaan kovasti sattuu, false",
    "<rinta> + <kipu> /1, rintaan kovasti sattuu, true",
    "<rinta> + <kipu> ! imetys, rintaan sattuu imetys, false",
    "<rinta> + <kipu> ! imetys, 'rintaan sattuu, imetys sujuu', true",
    "-myrkytys, lääkemyrkytys, true",
    "-myrkytys, myrkytys, true",
    "can't breathe, I can’t breathe, true",
    "can't breathe, cant breathe, true",
    "ex-mies, ex mies tuli, true",
    "ex-mies, ex-mies tuli, true",
    "itsemurha, itse murha, true",
    "en jaksa, enjaksa, true",
    "(läpsi|löi) lapsi, läpsi lapsi, true",
    "läpsi + lapsi + äiti, lapsi äiti, false",
    "läpsi, lapsi, true",
    "<rinta> + <rinta>, rintaan sattuu, false",
    "<rinta> + <rinta>, 'rintaan, siis rintaan sattuu', true",
  })
  void findsWhatIsWritten(String expression, String text, boolean found) {
    assertThat(finds(expression, text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "hengittää, hengitttää, true",
    "hengittää, hegnittää, true",
    "hengittää, hengittä, true",
    "hengittää, tengittää, false",
    "hengittää, hengästää, false",
    "hengenahdistus, hegenahdisttus, true",
    "rinta, rimta, true",
    "veri, vero, false",
    "=kuolla, kuola, false",
    "tapan, tapaan, false",
    "kuolla, kuulla, false",
    "hengitt*, hengttämään, true",
    "hengit*, henkilö, false",
    "apua, apuaaaaa, true",
    "auttakaa, auttakaaaaa, true",
  })
  void forgivesSlipsInLongerWordsThatAreNoWordsThemselves(
      String expression, String text, boolean found) {
    assertThat(finds(expression, text)).isEqualTo(found);
  }

  @Test
  void tellsTheWordsThatItTook() {
    MessageText message = MessageText.of("No niin, rintaan kai taas sattuu nyt.");

    List<ExpressionMatch<String>> matches = set("<rinta> + <kipu>").find(message);

    assertThat(matches)
        .singleElement()
        .satisfies(match -> {
          assertThat(match.words().stream()).containsExactly(2, 5);
          assertThat(message.excerpt(match.words())).isEqualTo("rintaan kai taas sattuu");
        });
  }

  @Test
  void findsAllPlaces() {
    assertThat(set("veri*").find(MessageText.of("verinen, verta ja veri"))).hasSize(2);
  }

  @Test
  void readsAnEmptyMessage() {
    assertThat(set("veri*").find(MessageText.of(" ... "))).isEmpty();
  }

  private static boolean finds(String expression, String text) {
    ExpressionSet<String> set = set(expression);
    return !set.find(set.read(text)).isEmpty();
  }

  private static ExpressionSet<String> set(String expression) {
    return ExpressionSet.of(
        List.of(new ExpressionList<>("x", Language.FI, GROUPS, List.of(expression))));
  }
}
