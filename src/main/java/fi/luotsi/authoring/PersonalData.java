package fi.luotsi.authoring;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Looks for what tells of a single person, which content never does.
 *
 * <p>It knows the form of personal identity codes (with whatever check character), of mobile
 * numbers, of mail addresses made of a first and a last name, and a list of common given names. It
 * does not know rare names, nor whose a street address is.
 */
final class PersonalData {

  private static final Pattern IDENTITY_CODE =
      Pattern.compile("\\b[0-3]\\d[01]\\d{3} ?[-+A-FU-Y] ?\\d{3} ?[0-9A-FHJ-NPR-Y]\\b");
  private static final Pattern MOBILE =
      Pattern.compile(
          "(?<![\\d+])(?:\\+358 ?|0)(?:4\\d|50)[ -]?\\d{3}[ -]?\\d{2}[ -]?\\d{2}(?!\\d)");
  private static final Pattern MAIL =
      Pattern.compile("\\b\\p{L}{2,}(?:-\\p{L}+)?\\.\\p{L}{2,}(?:-\\p{L}+)?@[\\w.-]+\\.\\p{L}{2,}");
  private static final Pattern NAME =
      Pattern.compile("(?<![\\p{L}-])(\\p{Lu}\\p{Ll}+)(?= (\\p{Lu}\\p{Ll}+))");

  /** Without names of persons. */
  static final PersonalData NO_NAMES = new PersonalData(Set.of(), Set.of());

  private final Set<String> givenNames;
  private final Set<String> organisations;

  private PersonalData(Set<String> givenNames, Set<String> organisations) {
    this.givenNames = givenNames;
    this.organisations = organisations;
  }

  /** By the names in {@code knowledge/forbidden.yaml}. */
  static PersonalData of(ContentDocument lists) {
    return new PersonalData(strings(lists, "givenNames"), strings(lists, "organisations"));
  }

  private static Set<String> strings(ContentDocument lists, String key) {
    return lists
        .root()
        .path(key)
        .valueStream()
        .map(JsonNode::asString)
        .collect(Collectors.toUnmodifiableSet());
  }

  void check(String text, Place place, Mistakes mistakes) {
    if (text.chars().anyMatch(Character::isDigit)) {
      numbers(text, place, mistakes);
    }
    if (text.indexOf('@') >= 0) {
      found(MAIL.matcher(text), "personal-mail", "a person's mail address", place, mistakes);
    }
    NAME.matcher(text)
        .results()
        .filter(name -> givenNames.contains(name.group(1)))
        .map(name -> name.group(1) + " " + name.group(2))
        .filter(name -> !organisations.contains(name))
        .forEach(name -> personal("personal-name", "a person's name", name, place, mistakes));
  }

  private static void numbers(String text, Place place, Mistakes mistakes) {
    if (IDENTITY_CODE.matcher(text).find()) {
      mistakes.blocking(
          place,
          "identity-code",
          "Here stands what looks like a personal identity code.",
          "Take it out: content never tells of a single person.");
    }
    found(MOBILE.matcher(text), "personal-number", "a person's mobile number", place, mistakes);
  }

  private static void found(
      Matcher matcher, String code, String what, Place place, Mistakes mistakes) {
    if (matcher.find()) {
      personal(code, what, matcher.group(), place, mistakes);
    }
  }

  private static void personal(
      String code, String what, String words, Place place, Mistakes mistakes) {
    mistakes.advisory(
        place,
        code,
        "“%s” looks like %s.".formatted(words, what),
        "Name the unit, the role or the channel instead.");
  }
}
