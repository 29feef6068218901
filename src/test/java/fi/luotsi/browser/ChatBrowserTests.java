package fi.luotsi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A citizen alone with the chat. */
@BrowserTest
class ChatBrowserTests {

  private static final String TOOTHACHE = "Hammasta on särkenyt eilisestä asti";
  private static final String SUICIDAL = "en jaksa enää elää, haluan kuolla";

  @Test
  void tellsOfAutomationAndPrivacyBeforeAnythingElse(Visit visit) {
    ChatPanel chat = ChatPanel.openOn(visit.desk(), visit, "fi");

    assertThat(chat.notices().nth(0)).containsText("automaattinen");
    assertThat(chat.notices().nth(1)).containsText("henkilötunnus");
    assertThat(chat.subtitle()).hasText("Automaattinen opas");
  }

  @Test
  void guidesFromQuestionToChannel(Visit visit) {
    ChatPanel chat = ChatPanel.openOn(visit.desk(), visit, "fi").ask("Haluan lopettaa tupakoinnin");

    assertThat(chat.own()).hasText("Haluan lopettaa tupakoinnin");
    assertThat(chat.latest().locator(".card").first()).isVisible();
    assertThat(chat.latest().locator(".steps details").first()).isVisible();
    assertThat(chat.latest()).hasAttribute("lang", "fi");
  }

  @Test
  void namesManyNeedsAsNeedsThatGetHelpToo(Visit visit) {
    ChatPanel chat =
        ChatPanel.openOn(visit.desk(), visit, "fi")
            .ask("mulla ei oo kotia, huumeita menee, pää on ollut sekaisin ja rahatkin loppu");

    assertThat(chat.latest().locator(".others h3")).hasText("Näihinkin saat apua");
    assertThat(chat.latest().locator(".others button").first()).isVisible();
    assertThat(chat.latest().locator(".option").first()).hasText("Kyllä");
  }

  @Test
  void answersInTheLanguageOfThePage(Visit visit) {
    ChatPanel swedish = ChatPanel.openOn(visit.desk(), visit, "sv").ask("Jag vill sluta röka");
    ChatPanel english = ChatPanel.openOn(visit.desk(), visit, "en").ask("I want to quit smoking");

    assertThat(swedish.latest()).hasAttribute("lang", "sv");
    assertThat(swedish.subtitle()).hasText("Automatisk vägledare");
    assertThat(english.latest()).hasAttribute("lang", "en");
    assertThat(english.personButton()).containsText("Talk to a person");
  }

  @Test
  void changesLanguageInTheMiddle(Visit visit) {
    ChatPanel chat = ChatPanel.openOn(visit.desk(), visit, "fi").ask(TOOTHACHE);

    chat.languages().selectOption("sv");
    assertThat(chat.panel()).hasAttribute("lang", "sv");
    assertThat(chat.answers()).hasCount(2);
    chat.ask("Jag vill sluta röka");
    assertThat(chat.latest()).hasAttribute("lang", "sv");

    chat.languages().selectOption("fi-simple");
    assertThat(chat.subtitle()).hasText("Luotsi on kone, ei ihminen");
  }

  @Test
  void picksQuickReplies(Visit visit) {
    ChatPanel chat = ChatPanel.openOn(visit.desk(), visit, "fi").ask(TOOTHACHE);
    int answers = chat.answers().count();
    String label = chat.latest().locator(".option").first().innerText();

    chat.latest().locator(".option").first().click();

    assertThat(chat.answers()).hasCount(answers + 1);
    assertThat(chat.own().last()).hasText(label);
    assertThat(chat.answers().nth(answers - 1).locator(".option").first())
        .hasAttribute("aria-disabled", "true");
  }

  @Test
  void keepsTheNumbersInSightWhileSomeoneMayBeInDanger(Visit visit) {
    ChatPanel chat = ChatPanel.openOn(visit.desk(), visit, "fi").ask(SUICIDAL);

    assertThat(chat.safetyCard()).isVisible();
    assertThat(chat.safetyCard()).hasAttribute("role", "alert");
    assertThat(chat.safetyCard().locator("a").first())
        .hasAttribute("href", Pattern.compile("tel:[0-9]+"));
    chat.ask("mistä saa apua pankkitunnusten kanssa");
    assertThat(chat.safetyCard()).isInViewport();

    chat.safetyCard().getByRole(AriaRole.BUTTON).click();
    assertThat(chat.safetyCard()).hasCount(0);
  }

  @Test
  void goesOnAfterReload(Visit visit) {
    Page page = visit.desk();
    ChatPanel chat = ChatPanel.openOn(page, visit, "fi").ask(TOOTHACHE);
    String before = chat.latest().innerText();

    page.reload();

    assertThat(chat.own()).hasText(TOOTHACHE);
    assertThat(chat.answers()).hasCount(1);
    assertThat(chat.notices()).hasCount(2);
    assertThat(chat.latest().innerText()).isEqualTo(before);
    chat.choose(chat.latest().locator(".option").first().innerText());
    assertThat(chat.answers()).hasCount(2);
  }

  @Test
  void worksByKeyboardAlone(Visit visit) {
    Page page = visit.desk();
    page.navigate(visit.address("/?lang=fi"));
    ChatPanel chat = new ChatPanel(page);
    chat.launcher().focus();
    page.keyboard().press("Enter");
    assertThat(chat.input()).isFocused();

    page.keyboard().type("Haluan lopettaa tupakoinnin");
    page.keyboard().press("Enter");
    assertThat(chat.answers()).hasCount(1);
    assertThat(chat.input()).isFocused();

    chat.log().focus();
    page.keyboard().press("Tab");
    page.keyboard().press("Escape");
    assertThat(chat.launcher()).isFocused();
    assertThat(chat.panel()).hasCount(0);
  }

  @Test
  void menuClosesByEscapeAndGivesTheFocusBack(Visit visit) {
    Page page = visit.desk();
    ChatPanel.openOn(page, visit, "fi").ask(TOOTHACHE);
    page.locator("luotsi-chat .menu > button").press("Enter");
    assertThat(page.locator("luotsi-chat .menu-list button").first()).isFocused();

    page.keyboard().press("Escape");

    assertThat(page.locator("luotsi-chat .menu-list")).hasCount(0);
    assertThat(page.locator("luotsi-chat .menu > button")).isFocused();
  }

  @Test
  void speaksToScreenReadersOnce(Visit visit) {
    Page page = visit.desk();
    ChatPanel chat = ChatPanel.openOn(page, visit, "fi").ask("Haluan lopettaa tupakoinnin");

    assertThat(page.locator("luotsi-chat [aria-live=polite]")).containsText("Luotsi:");
    assertThat(chat.log()).hasAttribute("aria-live", "off");
    assertThat(chat.panel())
        .matchesAriaSnapshot(
            """
            - dialog "Luotsi":
              - heading "Luotsi" [level=2]
              - paragraph: Automaattinen opas
              - button "Valikko"
              - button "Sulje keskusteluikkuna"
              - button "Juttele ihmisen kanssa"
              - combobox "Kieli"
              - log "Keskustelu"
              - textbox "Kirjoita viesti"
              - button "Lähetä"
            """);
  }

  @Test
  void speaksEveryEventThatComesAtOnce(Visit visit) {
    Page page = visit.desk();
    ChatPanel chat = ChatPanel.openOn(page, visit, "fi");

    assertThat(chat.announced()).hasCount(2);
    assertThat(chat.announced().nth(0)).containsText("automaattinen");
    assertThat(chat.announced().nth(1)).containsText("henkilötunnus");
    assertThat(page.locator("luotsi-chat [aria-live=polite]")).hasAttribute("aria-atomic", "false");
  }

  @Test
  void keepsOnlyTheLastOfWhatItHasSpoken(Visit visit) {
    ChatPanel chat = ChatPanel.openOn(visit.desk(), visit, "fi");

    for (int i = 0; i < 7; i++) {
      chat.ask("Haluan lopettaa tupakoinnin");
    }

    assertThat(chat.announced()).hasCount(8);
    assertThat(chat.announced().first()).not().containsText("automaattinen");
    assertThat(chat.announced().last()).containsText("Luotsi:");
  }

  @Test
  void savesTheConversation(Visit visit) throws IOException {
    Page page = visit.desk();
    ChatPanel chat = ChatPanel.openOn(page, visit, "fi").ask(TOOTHACHE);

    Download text = page.waitForDownload(() -> chat.menu("Tallenna keskustelu tekstinä"));
    Download html = page.waitForDownload(() -> chat.menu("Tallenna keskustelu verkkosivuna"));

    assertThat(text.suggestedFilename()).isEqualTo("luotsi-keskustelu.txt");
    assertThat(Files.readString(text.path())).contains(TOOTHACHE);
    assertThat(html.suggestedFilename()).isEqualTo("luotsi-keskustelu.html");
    assertThat(Files.readString(html.path())).contains(TOOTHACHE).contains("<html");
  }

  @Test
  void deletesEverythingOnceConfirmed(Visit visit) {
    Page page = visit.desk();
    ChatPanel chat = ChatPanel.openOn(page, visit, "fi").ask(TOOTHACHE);

    chat.menu("Poista kaikki");
    chat.confirm();

    assertThat(chat.panel()).containsText("Keskustelu on poistettu");
    assertThat(chat.own()).hasCount(0);
    page.reload();
    assertThat(chat.own()).hasCount(0);
  }

  @Test
  void endsAndAsksWhetherTheyWereHelped(Visit visit) {
    ChatPanel chat = ChatPanel.openOn(visit.desk(), visit, "fi").ask(TOOTHACHE);

    chat.menu("Lopeta keskustelu");
    chat.confirm();
    chat.feedback().getByText("Osittain").click();
    chat.feedback()
        .getByText("8", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
        .click();
    chat.feedback().locator("textarea").fill("Selkeä");
    chat.feedback().locator("button[type=submit]").click();

    assertThat(chat.feedback()).containsText("Kiitos");
    assertThat(chat.input()).hasCount(0);
  }

  @Test
  void asksForFeedbackOnlyOnceOverAReload(Visit visit) {
    Page page = visit.desk();
    ChatPanel chat = ChatPanel.openOn(page, visit, "fi").ask(TOOTHACHE);
    chat.menu("Lopeta keskustelu");
    chat.confirm();
    chat.feedback().getByText("Osittain").click();
    chat.feedback().locator("button[type=submit]").click();
    assertThat(chat.notices().last()).containsText("Kiitos palautteesta");

    page.reload();

    assertThat(chat.feedback()).containsText("Kiitos");
    assertThat(chat.feedback().locator("form")).hasCount(0);
    chat.feedback().getByRole(AriaRole.BUTTON).click();
    assertThat(chat.feedback().locator("form")).isVisible();
  }

  @Test
  void wordsNeverBecomeMarkup(Visit visit) {
    Page page = visit.desk();
    ChatPanel chat = ChatPanel.openOn(page, visit, "fi");
    String words = "<img src=x onerror=document.title='x'> **a** [b](javascript:alert(1))";

    chat.ask(words);

    assertThat(chat.own()).hasText(words);
    assertThat(chat.own().locator("*")).hasCount(0);
  }

  @Test
  void tellsHowMuchTooLongAMessageIs(Visit visit) {
    ChatPanel chat = ChatPanel.openOn(visit.desk(), visit, "fi");

    chat.input().fill("a".repeat(4003));
    chat.input().press("Enter");

    assertThat(chat.panel()).containsText("3 merkkiä liian pitkä");
    assertThat(chat.own()).hasCount(0);
  }

  @Test
  void anyPageMayAskForIt(Visit visit) {
    Page page = visit.desk();
    page.navigate(visit.address("/?lang=fi"));

    page.locator("[data-ask]:visible").first().click();

    assertThat(new ChatPanel(page).answers()).hasCount(1);
  }
}
