package fi.luotsi.dialog;

import fi.luotsi.language.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers written as words in Finnish, Swedish and English, spoken forms too. All without marks:
 * {@code ä} and {@code å} as {@code a}, {@code ö} as {@code o}.
 */
final class NumberWords {

  private static final Pattern FINNISH_TENS =
      Pattern.compile("(\\w{3,9}?)(?:kymmenta|kymmenen|kymmenet|kyt|kymment)(\\w*)");
  private static final Pattern FINNISH_TEENS = Pattern.compile("(\\w{3,9}?)toista");
  private static final Pattern TENS =
      Pattern.compile(
          "(tjugo|trettio|fyrtio|femtio|sextio|sjuttio|attio|nittio|twenty|thirty|forty|fifty"
              + "|sixty|seventy|eighty|ninety)(\\w+)");

  /** Elsewhere they mean something else: Finnish {@code en} denies. */
  private static final Set<String> SWEDISH_ONES = Set.of("en", "ett");

  private static final Map<String, Double> VALUES = new HashMap<>();

  static {
    put(0, "nolla nollan noll zero");
    put(1, "yksi yks yhden yhta yhteen one");
    put(2, "kaksi kaks kahden kahta pari parin paria tva par two couple");
    put(3, "kolme kolmen kolmea kolmatta kolmi kol tre three");
    put(4, "nelja neljan neljaa neljatta nel neli fyra four");
    put(5, "viisi viis viiden viitta fem five");
    put(6, "kuusi kuus kuuden kuutta sex six");
    put(7, "seitseman seitteman seiska seittaman seitsemaa sju seven");
    put(8, "kahdeksan kaheksan kaheksaa kahdeksaa kasi atta eight");
    put(9, "yhdeksan yheksan yheksaa yhdeksaa ysi nio nine");
    put(10, "kymmenen kymmen kymmenta kyt kymppi tio ten");
    put(11, "elva eleven");
    put(12, "tolv twelve dussin dozen");
    put(13, "tretton thirteen");
    put(14, "fjorton fourteen");
    put(15, "femton fifteen");
    put(16, "sexton sixteen");
    put(17, "sjutton seventeen");
    put(18, "arton eighteen");
    put(19, "nitton nineteen");
    put(20, "tjugo twenty");
    put(30, "trettio thirty");
    put(40, "fyrtio forty");
    put(50, "femtio fifty");
    put(60, "sextio sixty");
    put(70, "sjuttio seventy");
    put(80, "attio eighty");
    put(90, "nittio ninety");
    put(100, "sata sadan hundra hundred");
    put(0.5, "puoli puolen puolta halv halvt halva half");
    put(1.5, "puolitoista puoltoista halvannan halvtannat");
  }

  private NumberWords() {}

  private static void put(double value, String words) {
    for (String word : words.split(" ", -1)) {
      VALUES.put(word, value);
    }
  }

  /** The number that a word says. */
  static Optional<Double> value(String word, Language language) {
    if (language == Language.SV && SWEDISH_ONES.contains(word)) {
      return Optional.of(1.0);
    }
    Double value = VALUES.get(word);
    return value != null ? Optional.of(value) : compound(word);
  }

  private static Optional<Double> compound(String word) {
    Matcher teens = FINNISH_TEENS.matcher(word);
    if (teens.matches()) {
      return digit(teens.group(1)).map(digit -> 10 + digit);
    }
    Matcher finnish = FINNISH_TENS.matcher(word);
    if (finnish.matches()) {
      return sum(digit(finnish.group(1)).map(digit -> 10 * digit), finnish.group(2));
    }
    Matcher tens = TENS.matcher(word);
    return tens.matches()
        ? sum(Optional.ofNullable(VALUES.get(tens.group(1))), tens.group(2))
        : Optional.empty();
  }

  private static Optional<Double> sum(Optional<Double> tens, String rest) {
    return rest.isEmpty() ? tens : tens.flatMap(ten -> digit(rest).map(digit -> ten + digit));
  }

  private static Optional<Double> digit(String word) {
    return Optional.ofNullable(VALUES.get(word)).filter(value -> value >= 1 && value < 10);
  }
}
