package fi.luotsi.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTests {

  private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final List<String> SIGNS =
      List.of("+", "-", "Y", "X", "W", "V", "U", "A", "B", "C", "D", "E", "F");

  private final Masking masking = new Masking(() -> Set.of("09 2525 0111", "000 100 1000"));

  @Test
  void knowsWhenNothingButIdentifiersWasWritten() {
    for (String text : List.of("131052-308T", " 131052-308T.", "040 1234567, matti@example.org")) {
      assertThat(Masking.leavesNothing(masking.mask(text).text())).as(text).isTrue();
    }
    for (String text : List.of("", "?", "hetu 131052-308T", "131052-308T 5", "[hetua]", "112")) {
      assertThat(Masking.leavesNothing(masking.mask(text).text())).as(text).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "131052-308T",
        "131052-308t",
        "131052-308U",
        "131052 - 308 T",
        "1 3 1 0 5 2 - 3 0 8 T",
        "131052- 308T",
        "13 10 52-308T",
        "13.10.52-308T",
        "13.10.1952-308T",
        "131052–308T",
        "010203A123B",
        "010203a123b",
        "010203 A 123 B",
        "131052308T",
        "290224Y999X",
        "010100+1234"
      })
  void masksPersonalIdentityCodes(String code) {
    assertMasked("tunnus on " + code + ", kiitos", "tunnus on [hetu], kiitos", "hetu");
    assertMasked(code, "[hetu]", "hetu");
    assertMasked("(" + code + ")", "([hetu])", "hetu");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FI21 1234 5600 0007 85",
        "fi2112345600000785",
        "FI2112345600000785",
        "FI21-1234-5600-0007-85",
        "FI22 1234 5600 0007 85",
        "SE45 5000 0000 0583 9825 7466",
        "ee382200221020145685",
        "GB82 WEST 1234 5698 7654 32"
      })
  void masksAccountNumbers(String number) {
    assertMasked("tilini " + number + " kiitos", "tilini [iban] kiitos", "iban");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "040 123 4567",
        "0401234567",
        "040-1234567",
        "+358 40 123 4567",
        "+358401234567",
        "00358401234567",
        "050 12 34 567",
        "044-123 4567",
        "09 1234 567",
        "+46 70 123 45 67",
        "+44 20 7946 0018"
      })
  void masksPhoneNumbersOfPersons(String number) {
    assertMasked("soita " + number + " illalla", "soita [tel] illalla", "phone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "matti.meikalainen@example.fi",
        "Matti.Meikäläinen+chat@posti.example.org",
        "matti(at)example.fi",
        "matti [at] example.fi",
        "MATTI_1@EXAMPLE.COM"
      })
  void masksEmailAddresses(String address) {
    assertMasked("osoite " + address + " on", "osoite [e-mail] on", "email");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soitin numeroon 112 ja 116 117 ja 116 111 ja 116117",
        "numerot 0800 147 111, 0800 900 45 ja 080 005 005",
        "Kriisipuhelin 09 2525 0111 tai 000 100 1000",
        "020 696 006 on vaihde",
        "vuosina 2024-2026 ja 1.1.2026 sekä 24.12.2025-6.1.2026",
        "syntyi 13.10.1952 eli 131052",
        "asun osoitteessa Katu 1 A 23, 00100 Helsinki, 01300 Vantaa",
        "maksoi 1 250,50 euroa, 150 000 €, 12 000 000 mk",
        "klo 8.00-16.00, klo 08:00–16:00",
        "kuume 39,5 ja pulssi 120, verenpaine 140/90",
        "lapsi 3 v 4 kk, paino 12,5 kg, 2x500 mg 3 kertaa",
        "päätös 12345/2026, dnro 123/02.03/2026",
        "Kela KU 101 -lomake ja sv 3",
        "puhelinkoodi 1234-5678 ja 12-34-5678",
        "apua en jaksa enää",
        "laki 306/2019 § 6 a (489/2023)"
      })
  void leavesWhatIsNoIdentifier(String text) {
    assertMasked(text, text);
  }

  @Test
  void masksSeveralOfSeveralKinds() {
    assertMasked(
        "Olen 131052-308T ja puolisoni 010203A123B, 040 1234567, a@b.fi, FI2112345600000785",
        "Olen [hetu] ja puolisoni [hetu], [tel], [e-mail], [iban]",
        "hetu",
        "iban",
        "phone",
        "email");
  }

  @Test
  void hasNothingMoreToMaskInWhatItMasked() {
    Masked once = masking.mask("131052-308T 040 1234567 a@b.fi FI2112345600000785");
    assertThat(masking.mask(once.text())).isEqualTo(new Masked(once.text(), List.of()));
  }

  @RepeatedTest(20)
  void masksEveryCodeWithinEveryText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String code = code(random);
      String before = words(random);
      String after = words(random);
      assertThat(masking.mask(before + " " + code + " " + after).text())
          .as("seed %d, code %s", seed, code)
          .isEqualTo(before + " [hetu] " + after);
    }
  }

  private static String code(Random random) {
    String date =
        String.format(
            Locale.ROOT,
            "%02d%02d%02d",
            1 + random.nextInt(31),
            1 + random.nextInt(12),
            random.nextInt(100));
    String number = String.format(Locale.ROOT, "%03d", 2 + random.nextInt(998));
    int wrong = random.nextInt(4) == 0 ? random.nextInt(31) : 0;
    int check = (int) ((Long.parseLong(date + number) + wrong) % 31);
    String gap = random.nextInt(4) == 0 ? " " : "";
    String code =
        date
            + gap
            + SIGNS.get(random.nextInt(SIGNS.size()))
            + gap
            + number
            + (random.nextInt(6) == 0 ? " " : "")
            + CHECK_CHARACTERS.charAt(check);
    return random.nextBoolean() ? code : code.toLowerCase(Locale.ROOT);
  }

  private static String words(Random random) {
    List<String> words =
        List.of("olen", "äitini", "tunnus", "on", "kiitos!", "hoitoon,", "(sossu)");
    StringBuilder text = new StringBuilder("no");
    for (int i = 0; i < random.nextInt(5); i++) {
      text.append(' ').append(words.get(random.nextInt(words.size())));
    }
    return text.toString();
  }

  private void assertMasked(String text, String expected, String... kinds) {
    assertThat(masking.mask(text)).isEqualTo(new Masked(expected, List.of(kinds)));
  }
}
