package fi.luotsi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a conversation is seen without scrolling, in a browser that moves things. */
@BrowserTest
class InSightBrowserTests {

  private static final String[] QUESTIONS = {
    "Vuokrarahat eivät riitä",
    "Haluan lopettaa tupakoinnin",
    "Isä unohtelee lääkkeitään",
    "Hammasta on särkenyt eilisestä asti",
    "mistä saa apua pankkitunnusten kanssa"
  };

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void everyAnswerIsShownFromItsBeginning(int width, Visit visit) {
    ChatPanel chat = ChatPanel.openOn(visit.moving(width), visit, "fi");

    for (String question : QUESTIONS) {
      chat.ask(question);
      assertWholeInSight(chat.latestTop());
      assertThat(chat.toNew()).hasCount(0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void latestAnswerIsShownAfterReload(int width, Visit visit) {
    Page page = visit.moving(width);
    ChatPanel chat = ChatPanel.openOn(page, visit, "fi");
    askAll(chat);

    page.reload();

    assertThat(chat.answers()).hasCount(QUESTIONS.length);
    assertWholeInSight(chat.latestTop());
    chat.ask("hei");
    assertWholeInSight(chat.latestTop());
  }

  @Test
  void latestAnswerIsShownWhenTheChatIsOpenedAgain(Visit visit) {
    Page page = visit.moving(1280);
    ChatPanel chat = ChatPanel.openOn(page, visit, "fi");
    askAll(chat);

    page.keyboard().press("Escape");
    chat.open();

    assertWholeInSight(chat.latestTop());
  }

  @Test
  void latestAnswerStaysInSightWhenTheKeyboardComes(Visit visit) {
    Page page = visit.moving(360);
    ChatPanel chat = ChatPanel.openOn(page, visit, "fi").ask("hei").ask("hei");

    page.setViewportSize(360, 440);

    assertWholeInSight(chat.latestTop());
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void everyWordBetweenTwoPeopleIsShown(int width, Visit visit) {
    ChatPanel chat = ChatPanel.openOn(visit.moving(width), visit, "fi").ask(QUESTIONS[0]);
    HandoffBrowserTests.askForPerson(chat);
    assertThat(chat.toNew()).hasCount(0);
    StaffScreen staff = StaffScreen.signIn(visit.desk(), visit, "maija");
    staff.takeNext();

    for (int i = 1; i <= 4; i++) {
      staff.write("Hei, täällä Maija. " + i);
      assertThat(chat.staffWords()).hasCount(i);
      assertWholeInSight(chat.staffWords().last());
      chat.write("Kiitos! " + i);
      assertThat(chat.own().last()).hasText("Kiitos! " + i);
      assertWholeInSight(chat.own().last());
    }
    int answers = chat.answers().count();
    chat.write("en jaksa enää elää, haluan kuolla");
    assertThat(chat.answers()).hasCount(answers + 1);
    assertWholeInSight(chat.latestTop());

    assertThat(chat.toNew()).hasCount(0);
    staff.finish();
  }

  @Test
  void whoeverHasGoneUpToReadIsLeftThere(Visit visit) {
    Page page = visit.moving(1280);
    ChatPanel chat = ChatPanel.openOn(page, visit, "fi");
    askAll(chat);
    HandoffBrowserTests.askForPerson(chat);
    StaffScreen staff = StaffScreen.signIn(visit.desk(), visit, "maija");
    staff.takeNext();
    chat.log().hover();
    page.mouse().wheel(0, -20_000);
    assertWholeInSight(chat.notices().first());

    staff.write("Hei, täällä Maija.");

    assertThat(chat.toNew()).isVisible();
    assertWholeInSight(chat.notices().first());
    chat.toNew().click();
    assertWholeInSight(chat.staffWords());
    assertThat(chat.toNew()).hasCount(0);
    staff.write("Autan sinua.");
    assertThat(chat.staffWords()).hasCount(2);
    assertWholeInSight(chat.staffWords().last());
    staff.finish();
  }

  @Test
  void staffWriteOnAPhoneWithoutScrolling(Visit visit) {
    ChatPanel chat = ChatPanel.openOn(visit.desk(), visit, "fi").ask(QUESTIONS[0]);
    HandoffBrowserTests.askForPerson(chat);
    StaffScreen staff = StaffScreen.signIn(visit.moving(360), visit, "maija");

    staff.takeNext();

    assertWholeInSight(staff.writer());
    staff.write("Hei, täällä Maija.");
    assertWholeInSight(staff.said("staff"));
    assertWholeInSight(staff.writer());
    staff.finish();
  }

  private static void askAll(ChatPanel chat) {
    for (String question : QUESTIONS) {
      chat.ask(question);
    }
  }

  private static void assertWholeInSight(Locator what) {
    assertThat(what).isInViewport(new IsInViewportOptions().setRatio(1));
  }
}
