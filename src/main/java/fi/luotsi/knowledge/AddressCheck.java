package fi.luotsi.knowledge;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import fi.luotsi.authoring.ContentDocument;
import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import fi.luotsi.authoring.WebAddress;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Looks for phone numbers that cannot be dialled, web addresses that lead nowhere, and channels by
 * which nothing is reached.
 */
final class AddressCheck implements KnowledgeCheck {

  /** European numbers of social value begin so, also where the number plan does not list them. */
  private static final String SOCIAL_VALUE = "116\\d{3}";

  @Override
  public void check(Sheets sheets, Mistakes mistakes) {
    String country =
        sheets.one(SheetKind.COUNTY).map(county -> county.text("holidays")).orElse("FI");
    for (Sheet sheet : sheets.all()) {
      boolean madeUp =
          sheet.kind() == SheetKind.COUNTY && sheet.root().path("fictional").asBoolean(false);
      walk(sheet, "", sheet.root(), madeUp ? "" : country, mistakes);
      if (sheet.kind() == SheetKind.CHANNEL) {
        channel(sheet, mistakes);
      }
    }
  }

  private static void walk(
      Sheet sheet, String pointer, JsonNode node, String country, Mistakes mistakes) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String inner = ContentDocument.pointer(pointer, member.getKey());
      if (member.getValue().isString()) {
        text(sheet.place(inner), inner, member.getValue().asString(), country, mistakes);
      }
      walk(sheet, inner, member.getValue(), country, mistakes);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(sheet, ContentDocument.pointer(pointer, i), node.path(i), country, mistakes);
    }
  }

  private static void text(
      Place place, String pointer, String text, String country, Mistakes mistakes) {
    if (pointer.matches(".*/(url|source)(/[a-z-]+)?|/links/.*") && text.startsWith("http")) {
      WebAddress.check(text, place, mistakes);
    } else if (pointer.endsWith("/phone") && !country.isEmpty()) {
      phone(text, place, country, mistakes);
    }
  }

  private static void phone(String phone, Place place, String country, Mistakes mistakes) {
    if (!dialable(phone, country)) {
      mistakes.blocking(
          place,
          "phone-number",
          "`%s` is not a number that can be dialled.".formatted(phone),
          "Write it as dialled within the country, such as \"09 2525 0111\" or \"116 117\".");
    }
  }

  private static boolean dialable(String phone, String country) {
    try {
      PhoneNumber number = PhoneNumberUtil.getInstance().parse(phone, country);
      return PhoneNumberUtil.getInstance().isValidNumber(number)
          || ShortNumberInfo.getInstance().isValidShortNumberForRegion(number, country)
          || phone.replace(" ", "").matches(SOCIAL_VALUE);
    } catch (NumberParseException e) {
      return false;
    }
  }

  private static void channel(Sheet channel, Mistakes mistakes) {
    JsonNode root = channel.root();
    boolean own = root.has("phone") || root.has("url") || root.has("address");
    if (own == root.has("contact")) {
      mistakes.blocking(
          channel.document().keyPlace(own ? "/contact" : ""),
          own ? "two-contacts" : "channel-without-contact",
          own
              ? "The channel has a `contact` of the county, and its own phone, url or address."
              : "Nothing says how the channel is reached.",
          "Write `contact` for a channel of the county, or else its own phone, url or address.");
    }
    if (own && !root.has("source")) {
      mistakes.advisory(
          channel.place(""),
          "missing-source",
          "The channel is not the county's own, and nothing says where its facts come from.",
          "Add `source:` with the address of the page.");
    }
  }
}
