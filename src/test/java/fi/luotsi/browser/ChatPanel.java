package fi.luotsi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The chat on a page, handled as a person handles it. */
final class ChatPanel {

  private final Page page;

  ChatPanel(Page page) {
    this.page = page;
  }

  /** Opens the demo page in a language and the chat on it. */
  static ChatPanel openOn(Page page, Visit visit, String language) {
    page.navigate(visit.address("/?lang=" + language));
    return new ChatPanel(page).open();
  }

  ChatPanel open() {
    launcher().click();
    assertThat(notices().first()).isVisible();
    return this;
  }

  /** Writes, and waits until the bot has answered. */
  ChatPanel ask(String text) {
    int before = answers().count();
    write(text);
    assertThat(answers()).hasCount(before + 1);
    return this;
  }

  /** Writes without waiting for anything. */
  void write(String text) {
    input().fill(text);
    input().press("Enter");
  }

  void choose(String label) {
    latest()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true))
        .click();
  }

  Locator launcher() {
    return page.locator("luotsi-chat .launcher");
  }

  Locator panel() {
    return page.locator("luotsi-chat .panel");
  }

  Locator input() {
    return page.locator("luotsi-composer textarea");
  }

  Locator log() {
    return page.locator("luotsi-chat [role=log]");
  }

  Locator notices() {
    return log().locator(".notice");
  }

  /** Answers of the bot. */
  Locator answers() {
    return log().locator(".guidance");
  }

  Locator latest() {
    return answers().last();
  }

  /** The beginning of the latest answer. */
  Locator latestTop() {
    return latest().locator("header");
  }

  /** The way down for somebody who has gone up to read. */
  Locator toNew() {
    return log().locator(".to-new");
  }

  /** What the citizen has said. */
  Locator own() {
    return log().locator(".mine .words");
  }

  /** What a person has answered. */
  Locator staffWords() {
    return log().locator(".message.staff");
  }

  Locator safetyCard() {
    return page.locator("luotsi-chat .safety");
  }

  Locator subtitle() {
    return page.locator("luotsi-chat #subtitle");
  }

  Locator personButton() {
    return page.locator("luotsi-chat .person");
  }

  Locator status() {
    return page.locator("luotsi-chat [role=status]").first();
  }

  /** What screen readers are told, one line for each event, oldest first. */
  Locator announced() {
    return page.locator("luotsi-chat [aria-live=polite] p");
  }

  Locator feedback() {
    return page.locator("luotsi-feedback");
  }

  Locator languages() {
    return page.locator("luotsi-chat .language select");
  }

  /** Opens the menu and picks what is called something like that. */
  void menu(String label) {
    page.locator("luotsi-chat .menu > button").click();
    page.locator("luotsi-chat .menu-list")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
        .click();
  }

  /** Confirms what the open dialog asks. */
  void confirm() {
    page.locator("luotsi-chat dialog[open] .confirm").click();
  }
}
