package fi.luotsi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the pictures of the README, when asked to: {@code mvn test
 * -Dtest=ReadmePicturesBrowserTests -Dluotsi.pictures=docs/images}.
 */
@BrowserTest
@EnabledIfSystemProperty(named = "luotsi.pictures", matches = ".+")
class ReadmePicturesBrowserTests {

  @Test
  void demoPage(Visit visit) {
    Page page = visit.desk();
    clock(page);
    page.navigate(visit.address("/?lang=fi"));
    picture(page, "demo");
  }

  @Test
  void answer(Visit visit) {
    Page page = visit.desk();
    clock(page);
    ChatPanel.openOn(page, visit, "fi").ask("Haluan lopettaa tupakoinnin");
    picture(page, "chat");
  }

  @Test
  void safety(Visit visit) {
    Page page = visit.desk();
    clock(page);
    ChatPanel.openOn(page, visit, "fi").ask("en jaksa enää elää, haluan kuolla");
    picture(page, "safety");
  }

  @Test
  void phone(Visit visit) {
    Page page =
        visit.person(
            375,
            740,
            options -> options.setIsMobile(true).setHasTouch(true).setDeviceScaleFactor(2));
    clock(page);
    ChatPanel.openOn(page, visit, "sv").ask("Jag vill sluta röka");
    picture(page, "phone");
  }

  @Test
  void staff(Visit visit) {
    for (String words : new String[] {"Vuokrarahat eivät riitä", "Isä unohtelee lääkkeitään"}) {
      HandoffBrowserTests.askForPerson(ChatPanel.openOn(visit.desk(), visit, "fi").ask(words));
    }
    Page page = visit.person(1360, 860, options -> {});
    clock(page);
    StaffScreen staff = StaffScreen.signIn(page, visit, "maija");
    assertThat(staff.waiting()).hasCount(2);
    staff.takeNext();
    staff.write("Hei, täällä Maija. Luin, mitä kirjoitit, eikä sinun tarvitse kertoa alusta.");
    assertThat(staff.said("staff")).hasCount(1);
    picture(page, "staff");
    staff.finish();
    staff.takeNext();
    staff.finish();
  }

  private static void clock(Page page) {
    page.clock().setFixedTime(MondayMorning.BEGINNING.toEpochMilli() + 300_000);
  }

  private static void picture(Page page, String name) {
    String directory = System.getProperty("luotsi.pictures", "target/pictures");
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(directory, name + ".png")));
  }
}
