package fi.luotsi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A citizen in one browser and staff in others: the whole way from a question to a person. */
@BrowserTest
class HandoffBrowserTests {

  @Test
  void personTakesOverWithTheWholeStoryAndGivesBackAtTheEnd(Visit visit) {
    ChatPanel chat = ChatPanel.openOn(visit.desk(), visit, "fi").ask("Vuokrarahat eivät riitä");
    StaffScreen staff = StaffScreen.signIn(visit.desk(), visit, "maija");

    askForPerson(chat);
    assertThat(staff.waiting()).hasCount(1);
    staff.takeNext();

    assertThat(staff.summary()).containsText("suomi");
    assertThat(staff.summary()).containsText("Vuokrarahat eivät riitä");
    assertThat(staff.said("citizen").first()).containsText("Vuokrarahat eivät riitä");
    assertThat(chat.subtitle()).hasText("Sinulle vastaa Maija");

    staff.write("Hei, täällä Maija. Autan sinua.");
    assertThat(chat.staffWords().last()).containsText("Hei, täällä Maija. Autan sinua.");
    chat.write("Kiitos! Mitä teen ensin?");
    assertThat(staff.said("citizen").last()).containsText("Mitä teen ensin?");

    staff.note("Ohjattu talousneuvontaan");
    assertThat(chat.log()).not().containsText("Ohjattu talousneuvontaan");

    staff.finish();
    assertThat(chat.feedback()).isVisible();
  }

  @Test
  void exactlyOneGetsTheConversation(Visit visit) {
    ChatPanel chat = ChatPanel.openOn(visit.desk(), visit, "fi").ask("Isä unohtelee lääkkeitään");
    askForPerson(chat);
    Page ollisPage = visit.desk();
    AtomicBoolean late = new AtomicBoolean();
    ollisPage.routeWebSocket(Pattern.compile(".*/staff.*"), line -> relayUnless(late, line));
    StaffScreen olli = StaffScreen.signIn(ollisPage, visit, "olli");
    assertThat(olli.waiting()).hasCount(1);
    late.set(true);
    StaffScreen maija = StaffScreen.signIn(visit.desk(), visit, "maija");
    maija.takeNext();
    assertThat(chat.subtitle()).hasText("Sinulle vastaa Maija");

    olli.clickTakeNext();

    assertThat(olli.message()).containsText("Työtoverisi ehti");
    assertThat(olli.mine()).hasCount(0);
    maija.finish();
  }

  /** A line on which the server's frames do not come through as long as it is late. */
  private static void relayUnless(AtomicBoolean late, WebSocketRoute line) {
    WebSocketRoute server = line.connectToServer();
    server.onMessage(frame -> {
      if (!late.get()) {
        line.send(frame.text());
      }
    });
    line.onMessage(frame -> server.send(frame.text()));
  }

  @Test
  void citizenReturnsToTheSamePersonAfterReload(Visit visit) {
    Page page = visit.desk();
    ChatPanel chat = ChatPanel.openOn(page, visit, "fi").ask("Isä unohtelee lääkkeitään");
    askForPerson(chat);
    StaffScreen staff = StaffScreen.signIn(visit.desk(), visit, "maija");
    staff.takeNext();
    staff.write("Hei, täällä Maija.");
    assertThat(chat.staffWords()).hasCount(1);

    page.reload();

    assertThat(chat.subtitle()).hasText("Sinulle vastaa Maija");
    assertThat(chat.staffWords()).containsText("Hei, täällä Maija.");
    chat.write("Olen taas tässä");
    assertThat(staff.said("citizen").last()).containsText("Olen taas tässä");
    staff.press("Päätä");
    staff.press("Luotsi jatkaa asiakkaan kanssa");
    assertThat(chat.subtitle()).hasText("Automaattinen opas");
  }

  @Test
  void personSendsAReadyMadeTextByKeyboardAlone(Visit visit) {
    ChatPanel chat = ChatPanel.openOn(visit.desk(), visit, "fi").ask("Isä unohtelee lääkkeitään");
    askForPerson(chat);
    StaffScreen staff = StaffScreen.signIn(visit.desk(), visit, "maija");
    staff.takeNext();

    staff.sendReadyMade("Vielä");

    assertThat(chat.staffWords().last()).containsText("Voinko auttaa vielä jossakin?");
    staff.finish();
  }

  @Test
  void summaryTellsOfDangerThatComesUpWithThePerson(Visit visit) {
    ChatPanel chat = ChatPanel.openOn(visit.desk(), visit, "fi").ask("Isä unohtelee lääkkeitään");
    askForPerson(chat);
    StaffScreen staff = StaffScreen.signIn(visit.desk(), visit, "maija");
    staff.takeNext();
    assertThat(staff.summary()).containsText("Isä unohtelee lääkkeitään");
    assertThat(staff.summary().locator(".danger-box")).hasCount(0);

    chat.write("en jaksa enää elää, haluan kuolla");

    assertThat(staff.summary().locator(".danger-box")).containsText("Itsetuhoisuus");
    staff.finish();
  }

  @Test
  void citizenMayStopWaiting(Visit visit) {
    ChatPanel chat = ChatPanel.openOn(visit.desk(), visit, "fi").ask("Isä unohtelee lääkkeitään");
    askForPerson(chat);
    assertThat(chat.personButton()).containsText("En odota enää");

    chat.personButton().click();

    assertThat(chat.subtitle()).hasText("Automaattinen opas");
  }

  /** Asks for a person and agrees to wait. */
  static void askForPerson(ChatPanel chat) {
    int before = chat.answers().count();
    chat.personButton().click();
    assertThat(chat.answers()).hasCount(before + 1);
    chat.latest().locator("[data-option='handoff:yes']").click();
    assertThat(chat.subtitle()).hasText("Odotat vuoroasi");
  }
}
