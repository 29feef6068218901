package fi.luotsi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every state that a person can be in, checked by axe; and read on narrow screens. */
@BrowserTest
class AccessibilityBrowserTests {

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void demoPages(String language, Visit visit) {
    for (Page page : new Page[] {visit.desk(), visit.darkDesk(), visit.phone(320)}) {
      for (String path : new String[] {"/?lang=", "/accessibility.html?lang="}) {
        page.navigate(visit.address(path + language));
        check(page, path + language);
      }
    }
  }

  @Test
  void chatInEveryState(Visit visit) {
    Page page = visit.desk();
    chatInEveryState(page, visit, "light");
  }

  @Test
  void chatInTheDark(Visit visit) {
    Page page = visit.darkDesk();
    chatInEveryState(page, visit, "dark");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 375})
  void chatOnAPhone(int width, Visit visit) {
    Page page = visit.phone(width);
    chatInEveryState(page, visit, width + " px");
  }

  @Test
  void chatAtFourHundredPerCent(Visit visit) {
    Page page = visit.person(320, 256, options -> {});
    ChatPanel chat = ChatPanel.openOn(page, visit, "fi").ask("haluan kuolla");
    check(page, "400 %");
    assertThat(chat.safetyCard()).isInViewport();
  }

  @Test
  void chatInForcedColours(Visit visit) {
    Page page = visit.person(1280, 860, options -> options.setForcedColors(ForcedColors.ACTIVE));
    ChatPanel.openOn(page, visit, "fi").ask("Haluan lopettaa tupakoinnin");
    check(page, "forced colours");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void signIn(String language, Visit visit) {
    for (Page page : new Page[] {visit.desk(), visit.darkDesk(), visit.phone(320)}) {
      page.navigate(visit.address("/login?lang=" + language));
      check(page, "login " + language);
    }
  }

  @Test
  void staffPage(Visit visit) {
    ChatPanel chat = ChatPanel.openOn(visit.desk(), visit, "fi").ask("en jaksa, haluan kuolla");
    HandoffBrowserTests.askForPerson(chat);
    Page page = visit.desk();
    StaffScreen staff = StaffScreen.signIn(page, visit, "maija");
    assertThat(staff.waiting()).hasCount(1);
    check(page, "staff: queue");

    staff.takeNext();
    staff.write("Hei, täällä Maija.");
    staff.note("Soitettu yhdessä kriisipuhelimeen");
    check(page, "staff: conversation");

    page.setViewportSize(360, 720);
    check(page, "staff: on a phone");
    page.setViewportSize(1280, 860);
    staff.press("Päätä");
    check(page, "staff: closing");
    staff.press("Lopeta koko keskustelu");
    assertThat(staff.mine()).hasCount(0);
    check(page, "staff: nobody waits");
  }

  private static void chatInEveryState(Page page, Visit visit, String how) {
    ChatPanel chat = ChatPanel.openOn(page, visit, "fi");
    check(page, how + ": opened");
    chat.ask("Haluan lopettaa tupakoinnin");
    page.locator("luotsi-chat details").evaluateAll("all => all.forEach(one => one.open = true)");
    check(page, how + ": answer");
    chat.ask("haluan kuolla");
    check(page, how + ": safety");
    page.locator("luotsi-chat .menu > button").click();
    check(page, how + ": menu");
    page.keyboard().press("Escape");
    chat.menu("Poista kaikki");
    check(page, how + ": asked whether to delete");
    page.keyboard().press("Escape");
    chat.menu("Lopeta keskustelu");
    chat.confirm();
    chat.feedback().getByText("Kyllä").click();
    check(page, how + ": feedback");
    chat.menu("Poista kaikki");
    chat.confirm();
    assertThat(chat.panel()).containsText("Keskustelu on poistettu");
    check(page, how + ": deleted");
  }

  private static void check(Page page, String state) {
    Accessibility.check(page, state);
    Accessibility.checkNoSidewaysScrolling(page, state);
  }
}
