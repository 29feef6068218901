package fi.luotsi.dialog;

import fi.luotsi.language.Language;
import java.util.Arrays;
import java.util.Set;

/**
 * The small words by which an answer in one language says yes or no, asks back, or says nothing.
 * All without marks: {@code ä} and {@code å} as {@code a}, {@code ö} as {@code o}.
 *
 * @param yes say yes by themselves
 * @param no say no by themselves
 * @param negations turn what is said with them into its opposite
 * @param interjections those of {@code no} that say no whatever follows them
 * @param be forms of "to be" and "to have" by which a question is answered
 * @param light words that say nothing of the matter
 * @param fillers words that can be left out
 * @param unsure words of not knowing
 * @param but words after which a negation no longer holds
 * @param and words that join two things said
 * @param asking words that begin a question
 */
record AnswerWords(
    Set<String> yes,
    Set<String> no,
    Set<String> negations,
    Set<String> interjections,
    Set<String> be,
    Set<String> light,
    Set<String> fillers,
    Set<String> unsure,
    Set<String> but,
    Set<String> and,
    Set<String> asking) {

  private static final AnswerWords FINNISH =
      new AnswerWords(
          words(
              "kylla kyl kyla kylls joo juu jo jep juup joop jees yes jes joojoo juujuu"
                  + " kyllakylla totta totisesti tottakai toki ilmanmuuta aivan on onhan kylse"),
          words("ei en ehei eei eii eip eipa nope nej naa"),
          words(
              "ei en et emme ette eivat eika enka etka eivatka emmeka eipa enpa eioo"
                  + " ilman tuskin nope nej naa"),
          words("ehei nope"),
          words("on onhan ole oo oon olen oli olin ollut ollu olis olisi ovat"),
          words(
              "mitaan mitaa mittaan mikaan mikaa missaan yhtaan yhtaa ollenkaan lainkaan kaikki"
                  + " sellaista semmoista semmosta sellasta sellainen semmonen tallaista naita noita"
                  + " naista noista niita sita se siina siella tuo tuota tama tata han hanella sella sil"
                  + " silla mulla minulla meilla mun minun vahan vaha vahasen hieman jonkin jotain jonkun"
                  + " verran aika melko tosi kovin kovasti paljon nyt juuri talla hetkella enaa viela"
                  + " ainakaan edes kuitenkaan kuitenkin lapsella potilaalla muuta kanssa kaa mukaan myos"
                  + " ja tai seka mina ma mie minua mua itse vain vaan vaikka"),
          words(
              "no nii niin siis oikeestaan oikeastaan siis tota tuota oo oh hmm hm ai aa ah"
                  + " noh noni kiitos kiitti kiitoksia pliis please hei moi varmaan varmaankin kai"
                  + " luultavasti kaiketi nain just justiin siis emt ihan"),
          words(
              "tieda tiia tiie tii tieja tietoa varma varmaa varmasti osaa kenties ehka mahdollisesti"
                  + " arvaa sanoa"),
          words("mutta mut muttei vaan vaikka"),
          words("ja seka"),
          words(
              "miten missa mista mihin minne milloin koska paljonko montako kuinka mika mita kuka"
                  + " kenelle kenen miksi kumpi saisko saisiko saako saanko voiko voinko voisko voisinko"
                  + " voisitko pitaako onko onks oisko olisiko tarviiko tarvitseeko tarviinko kannattaako"
                  + " paaseeko maksaako mites entas enta"));

  private static final AnswerWords SWEDISH =
      new AnswerWords(
          words(
              "ja jo jaa jajamen jajaman jadu japp jepp jupp joda javisst visst absolut precis"
                  + " joo yes juu jao"),
          words("nej na naa nae nix nepp ne nejda nehej icke inte nope nop nay"),
          words("nej inte ej icke ingen inget inga aldrig utan nix na naa nae knappt varken"),
          words("nej na naa nae nix nepp ne nejda nope"),
          words("ar e har finns gor blir va var haft"),
          words(
              "det den de dar har dom nagon nagot nagra nogot sadant sant sana lite litet ganska alls"
                  + " just nu langre mycket jag vi han hon hen barnet min mitt mig oss i a en ett som"
                  + " bara ens alla av dem dessa detta denna inget ingen med och eller om pa till for"
                  + " att sa"),
          words(
              "alltsa ju val nog typ liksom hmm hm tja oj tack snalla hej eh ah no"
                  + " antagligen troligen faktiskt"),
          words("vet saker kanske eventuellt mojligen saga gissa"),
          words("men utan fast"),
          words("och samt"),
          words(
              "hur var vart nar vad vem vilken vilket varfor far kan maste ska borde behover kostar"));

  private static final AnswerWords ENGLISH =
      new AnswerWords(
          words(
              "yes yeah yep yup yea ya yah aye sure definitely absolutely indeed correct"
                  + " right exactly certainly"),
          words("no nope nah na naw nay not never none negative"),
          words(
              "no not nope nah never none nothing neither nor without dont doesnt didnt isnt arent"
                  + " wasnt werent havent hasnt hadnt cant cannot couldnt wont aint hardly"),
          words("no nope nah naw nay"),
          words("is are am was were be been has have had do does did theres ive"),
          words(
              "it its there a an the any anything some something little bit of that this those these them at all"
                  + " quite rather very really so i we he she they my me us im really now just right yet"
                  + " anymore like such to and or in on with too much one for"),
          words(
              "well um uh hmm hm oh please thanks thank you hi hello probably guess think suppose"
                  + " actually like"),
          words("know sure unsure maybe perhaps possibly idea say tell dunno idk certain"),
          words("but although though"),
          words("and plus"),
          words(
              "how where when what who which why can could may should must is are do does did will"
                  + " would"));

  static AnswerWords of(Language language) {
    return switch (language) {
      case FI -> FINNISH;
      case SV -> SWEDISH;
      case EN -> ENGLISH;
    };
  }

  /** Whether a word says something of the matter itself. */
  boolean isContent(String word) {
    return !light.contains(word)
        && !fillers.contains(word)
        && !be.contains(word)
        && !yes.contains(word)
        && !no.contains(word)
        && !negations.contains(word)
        && !but.contains(word);
  }

  private static Set<String> words(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ", -1)));
  }
}
