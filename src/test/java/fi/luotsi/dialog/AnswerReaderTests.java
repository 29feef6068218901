package fi.luotsi.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.language.ContentLocale;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerReaderTests {

  private static final Dialogs DIALOGS =
      new SmallDialogs()
          .with(
              "kysely",
              """
              slots:
                turvonnut: {type: boolean}
                vuodet: {type: number, min: 0, max: 120, unit: years}
                kuukaudet: {type: number, min: 0, max: 36, unit: months}
                paivat: {type: number, min: 0, max: 60, unit: days}
                maara: {type: number, min: 1, max: 20}
                sanat: {type: text}
              first: valikko
              nodes:
                valikko:
                  ask: {fi: Mitä kysytään?, sv: Vad ska frågas?, en: What to ask?}
                  options:
                    - {label: {fi: turvotus, sv: svullnad, en: swelling}, goto: turvotus}
                    - {label: {fi: vaihtoehdot, sv: alternativ, en: options}, goto: vaihtoehdot}
                    - {label: {fi: vuodet, sv: åren, en: years}, goto: vuodet}
                    - {label: {fi: kuukaudet, sv: månader, en: months}, goto: kuukaudet}
                    - {label: {fi: paivat, sv: dagar, en: days}, goto: paivat}
                    - {label: {fi: maara, sv: mängd, en: amount}, goto: maara}
                    - {label: {fi: ikä, sv: ålder, en: age}, goto: ika}
                    - {label: {fi: ihminen, sv: människa, en: person}, goto: ihminen}
                ika:
                  ask: {fi: Minkä ikäinen lapsi on?, sv: Hur gammalt är barnet?, en: How old is the child?}
                  options:
                    - {label: {fi: Alle 3 kuukautta, sv: Under 3 månader, en: Under 3 months}, goto: on}
                    - {label: {fi: 3–11 kuukautta, sv: 3–11 månader, en: 3–11 months}, goto: ei}
                    - {label: {fi: 1–6 vuotta, sv: 1–6 år, en: 1–6 years}, goto: irti}
                    - {label: {fi: 7–17 vuotta, sv: 7–17 år, en: 7–17 years}, goto: epavarma}
                turvotus:
                  ask:
                    fi: Onko kasvoissa turvotusta, onko kuumetta tai onko nieleminen vaikeaa?
                    sv: Finns det svullnad i ansiktet, feber eller är det svårt att svälja?
                    en: Is there swelling in the face, a fever, or trouble swallowing?
                  yesNo: turvonnut
                  goto: tulos
                tulos:
                  branch:
                    - {when: "turvonnut", goto: on}
                    - {else: ei}
                vaihtoehdot:
                  ask:
                    fi: Onko kasvoissa turvotusta, onko kuumetta tai onko nieleminen vaikeaa?
                    sv: Finns det svullnad i ansiktet, feber eller är det svårt att svälja?
                    en: Is there swelling in the face, a fever, or trouble swallowing?
                  options:
                    - label: {fi: Kyllä, sv: Ja, en: "Yes"}
                      also:
                        fi: [joo, on, on turvotusta, poski on turvonnut, kuumetta on]
                        sv: [jo, kinden är svullen, jag har feber]
                        en: [yeah, my face is swollen, I have a fever, hard to swallow]
                      goto: on
                    - label: {fi: Ei, sv: Nej, en: "No"}
                      also:
                        fi: [ei ole, ei mitään noista, pelkkä särky]
                        sv: [nä, inget av det]
                        en: [nope, none of those, just pain]
                      goto: ei
                    - label: {fi: Hammas irtosi tai lohkesi kolhussa, sv: Tanden lossnade eller gick av i en olycka, en: The tooth was knocked out or broken in an accident}
                      also:
                        fi: [hammas lähti irti, tapaturma]
                        sv: [tanden föll ut, olycka]
                        en: [the tooth came out, accident]
                      goto: irti
                    - label: {fi: En ole varma, sv: Jag är inte säker, en: I'm not sure}
                      also:
                        fi: [en tiedä, ehkä vähän turvotusta]
                        sv: [vet inte]
                        en: [don't know]
                      goto: epavarma
                vuodet:
                  ask: {fi: Kuinka vanha lapsi on?, sv: Hur gammalt är barnet?, en: How old is the child?}
                  number: vuodet
                  goto: vuosia
                vuosia:
                  ask: {fi: Kiitos., sv: Tack., en: Thanks.}
                  text: sanat
                  goto: ihminen
                kuukaudet:
                  ask: {fi: Kuinka vanha vauva on?, sv: Hur gammal är babyn?, en: How old is the baby?}
                  number: kuukaudet
                  goto: vuosia
                paivat:
                  ask: {fi: Montako päivää?, sv: Hur många dagar?, en: How many days?}
                  number: paivat
                  goto: vuosia
                maara:
                  ask: {fi: Kuinka monta?, sv: Hur många?, en: How many?}
                  number: maara
                  goto: vuosia
                on:
                  ask: {fi: on, sv: on, en: on}
                  text: sanat
                  goto: ihminen
                ei:
                  ask: {fi: ei, sv: ei, en: ei}
                  text: sanat
                  goto: ihminen
                irti:
                  ask: {fi: irti, sv: irti, en: irti}
                  text: sanat
                  goto: ihminen
                epavarma:
                  ask: {fi: epavarma, sv: epavarma, en: epavarma}
                  text: sanat
                  goto: ihminen
                ihminen:
                  handoff: {fi: Ihminen., sv: Människa., en: Person.}
                  reason: {fi: Asia, sv: Sak, en: Matter}
                  goto: loppu
                loppu:
                  end: {fi: Hei., sv: Hej., en: Bye.}
              """)
          .dialogs();

  /** The node that an answer at a question leads to; empty when it is no answer. */
  private static String heard(String question, String said, String locale) {
    ContentLocale spoken = ContentLocale.ofCode(locale).orElseThrow();
    return switch (DIALOGS.answer(at(question), said, spoken)) {
      case Dialogs.Heard.Understood(DialogStep step, _) -> {
        DialogPosition position = Objects.requireNonNull(step.position());
        yield position.current().node().equals("vuosia")
            ? numbers(position.current().slots())
            : position.current().node();
      }
      case Dialogs.Heard.OutOfRange(long min, long max) -> "out of " + min + "–" + max;
      case Dialogs.Heard.NotAnAnswer() -> "";
    };
  }

  private static String numbers(Map<String, Object> slots) {
    return slots.values().stream().map(String::valueOf).collect(Collectors.joining());
  }

  private static DialogPosition at(String question) {
    DialogTree tree = Objects.requireNonNull(DIALOGS.trees().get("kysely"));
    return new DialogPosition(
        List.of(new DialogPosition.Frame(tree.id(), tree.ref().version(), question, Map.of())));
  }

  private static String orEmpty(@Nullable String expected) {
    return expected == null ? "" : expected;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | kyllä | on
          fi | joo | on
          fi | juu on | on
          fi | on | on
          fi | kyl | on
          fi | no kyllä vähän on turvotusta | on
          fi | on vähän | on
          fi | turvotusta on | on
          fi | nieleminen on vaikeaa | on
          fi | joo, poski on ihan turvoksissa | on
          fi | ei | ei
          fi | ei oo | ei
          fi | ei ole turvotusta | ei
          fi | no joo ei | ei
          fi | no ei kyllä ole | ei
          fi | ei mitään | ei
          fi | ei ole kuumetta eikä turvotusta | ei
          fi | ei turvotusta, kuumetta tai mitään | ei
          fi | ei, ei ole | ei
          fi | Ei! | ei
          fi | en tiedä |
          fi | en ole varma |
          fi | ehkä |
          fi | vaikea sanoa |
          fi | kuumetta on, mutta ei turvotusta |
          fi | no |
          fi | miten varaan ajan? |
          fi | onko tää vaarallista |
          fi | ei jaksa odottaa |
          fi | kissa |
          sv | ja | on
          sv | jo | on
          sv | jå | on
          sv | japp | on
          sv | ja det finns svullnad | on
          sv | jag har feber | on
          sv | det är det | on
          sv | nej | ei
          sv | nä | ei
          sv | nej det finns inte | ei
          sv | inte alls | ei
          sv | ingen feber | ei
          sv | nej jag mår bra | ei
          sv | vet inte |
          sv | hur bokar jag tid |
          en | yes | on
          en | yep | on
          en | yeah a bit | on
          en | there is swelling | on
          en | no | ei
          en | nope | ei
          en | no swelling | ei
          en | there isn't | ei
          en | not really | ei
          en | I don't have a fever | ei
          en | not sure |
          en | I don't know |
          en | maybe |
          en | is it dangerous |
          """)
  void readsYesAndNo(String locale, String said, @Nullable String expected) {
    assertThat(heard("turvotus", said, locale)).isEqualTo(orEmpty(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | Kyllä | on
          fi | no kyllä vähän on turvotusta | on
          fi | juu | on
          fi | poski turvonnu | on
          fi | vähän turvotusta | on
          fi | ei ole turvotusta | ei
          fi | ei oo | ei
          fi | pelkkää särkyä | ei
          fi | ei mitään noista | ei
          fi | ei turvotusta, mutta kuumetta on | on
          fi | hammas irtos | irti
          fi | hammas lähti kokonaan irti | irti
          fi | tapaturmassa | irti
          fi | kolmas | irti
          fi | toinen vaihtoehto | ei
          fi | eka | on
          fi | 4 | epavarma
          fi | viimeinen | epavarma
          fi | numero 3 | irti
          fi | en ole ihan varma | epavarma
          fi | en tiiä | epavarma
          fi | hamas irtosi | irti
          fi | mistä saan ajan |
          fi | kissa istuu puussa |
          fi | 7 |
          fi | yes | on
          sv | kinden är lite svullen | on
          sv | inget av det | ei
          sv | nä | ei
          sv | tanden föll ut när han cyklade | irti
          sv | den tredje | irti
          sv | jag är inte alls säker | epavarma
          sv | första | on
          en | yeah | on
          en | my face is a bit swollen | on
          en | just some pain | ei
          en | the second one | ei
          en | first | on
          en | the tooth came out yesterday | irti
          en | not sure | epavarma
          en | no swelling | ei
          en | how do I book a time |
          """)
  void readsOptions(String locale, String said, @Nullable String expected) {
    assertThat(heard("vaihtoehdot", said, locale)).isEqualTo(orEmpty(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | 2v | irti
          fi | 5 kk | ei
          fi | kaksi viikkoa | on
          fi | puolitoista vuotta | irti
          fi | vuoden ikäinen | irti
          fi | 11 kuukautta | ei
          fi | kymmenvuotias | epavarma
          fi | 16-vuotias | epavarma
          fi | 30 vuotta |
          fi | 4 |
          fi | ei ole vielä 3 kk |
          sv | två år | irti
          sv | 8 månader | ei
          en | ten years old | epavarma
          en | 6 weeks | on
          """)
  void readsAmountsAsTheOptionInWhoseRangeTheyLie(
      String locale, String said, @Nullable String expected) {
    assertThat(heard("ika", said, locale)).isEqualTo(orEmpty(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vuodet | fi | 3 | 3
          vuodet | fi | kolme | 3
          vuodet | fi | kolmevuotias | 3
          vuodet | fi | 3-vuotias | 3
          vuodet | fi | 5kk | 0
          vuodet | fi | puolitoista vuotta | 1
          vuodet | fi | kaksi ja puoli vuotta | 2
          vuodet | fi | vuoden ja 3 kk | 1
          vuodet | fi | noin 45v | 45
          vuodet | fi | kaksikymmentäviisi | 25
          vuodet | fi | seitsemäntoista | 17
          vuodet | fi | alle vuoden | 0
          vuodet | fi | kohta vuoden | 1
          vuodet | fi | 18 kk | 1
          vuodet | fi | tyttö täytti justiinsa seitsemän ja on nyt 7 vuotta vanha mutta pieni kooltaan | 7
          vuodet | fi | 200 | out of 0–120
          vuodet | fi | -2 | out of 0–120
          vuodet | fi | 2-3 |
          vuodet | fi | kaksi tai kolme |
          vuodet | fi | en tiedä |
          vuodet | fi | 𫰀 |
          vuodet | fi | 12345678901234567890 |
          vuodet | fi | miksi kysyt 3 kertaa? |
          vuodet | fi | en osaa sanoa päivää |
          vuodet | fi | puolivuotias | 0
          vuodet | sv | tre år | 3
          vuodet | sv | det är tre | 3
          vuodet | sv | ett och ett halvt år | 1
          vuodet | sv | hon är fem | 5
          vuodet | sv | tjugofem | 25
          vuodet | sv | 3 månader | 0
          vuodet | en | two and a half | 2
          vuodet | en | she is twenty five | 25
          vuodet | en | 18 months | 1
          vuodet | en | a year | 1
          kuukaudet | fi | puolitoista vuotta | 18
          kuukaudet | fi | vuosi ja 3 kk | 15
          kuukaudet | fi | 5 | 5
          kuukaudet | fi | kolme viikkoa | 0
          kuukaudet | sv | ett halvt år | 6
          kuukaudet | en | half a year | 6
          kuukaudet | en | 5 years | out of 0–36
          paivat | fi | viikon | 7
          paivat | fi | pari päivää | 2
          paivat | fi | eilisestä | 1
          paivat | fi | kaksi viikkoa | 14
          paivat | fi | ei yhtään | 0
          paivat | fi | kolmatta päivää | 3
          paivat | sv | en vecka | 7
          paivat | sv | ett par dagar | 2
          paivat | en | since yesterday | 1
          paivat | en | a couple of days | 2
          maara | fi | 5 | 5
          maara | fi | viis | 5
          maara | fi | 0 | out of 1–20
          """)
  void readsNumbers(String question, String locale, String said, @Nullable String expected) {
    assertThat(heard(question, said, locale)).isEqualTo(orEmpty(expected));
  }
}
