package fi.luotsi.privacy;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A phone number of a person, written the Finnish or the international way. Not the numbers of
 * services: short ones such as 112, free, shared-cost and company-wide ones, and those published.
 */
final class PhoneNumber implements Identifier {

  private static final String REGION = "FI";
  private static final int FEWEST_DIGITS = 6;

  private static final Set<PhoneNumberType> OF_SERVICES =
      Set.of(
          PhoneNumberType.TOLL_FREE,
          PhoneNumberType.PREMIUM_RATE,
          PhoneNumberType.SHARED_COST,
          PhoneNumberType.UAN);

  private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
  private final Supplier<Set<String>> published;

  PhoneNumber(Supplier<Set<String>> published) {
    this.published = published;
  }

  @Override
  public Kind kind() {
    return Kind.PHONE;
  }

  @Override
  public List<Span> find(String text) {
    if (text.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    for (PhoneNumberMatch match :
        numbers.findNumbers(text, REGION, Leniency.VALID, Long.MAX_VALUE)) {
      if (isOfPerson(match.number())) {
        found.add(new Span(match.start(), match.end()));
      }
    }
    return found;
  }

  private boolean isOfPerson(Phonenumber.PhoneNumber number) {
    if (OF_SERVICES.contains(numbers.getNumberType(number))) {
      return false;
    }
    String national = "0" + numbers.getNationalSignificantNumber(number);
    return published.get().stream().noneMatch(other -> digits(other).equals(national));
  }

  private static String digits(String number) {
    return number.replaceAll("[^0-9]", "");
  }
}
