package fi.luotsi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The staff page, handled as a member of staff handles it. */
final class StaffScreen {

  private final Page page;

  private StaffScreen(Page page) {
    this.page = page;
  }

  static StaffScreen signIn(Page page, Visit visit, String username) {
    page.navigate(visit.address("/login?lang=fi"));
    page.locator("#username").fill(username);
    page.locator("#password").fill(ServerForBrowsers.PASSWORD);
    page.locator("button[type=submit]").click();
    page.waitForURL("**/staff**");
    StaffScreen screen = new StaffScreen(page);
    assertThat(screen.line()).hasText("Yhteys kunnossa");
    return screen;
  }

  Locator line() {
    return page.locator("luotsi-console .line-state");
  }

  /** Those who wait. */
  Locator waiting() {
    return page.locator("luotsi-console li.waiting");
  }

  Locator mine() {
    return page.locator("luotsi-console button.item");
  }

  void takeNext() {
    clickTakeNext();
    assertThat(writer().locator("textarea")).isVisible();
  }

  /** Where the person writes. */
  Locator writer() {
    return page.locator("luotsi-console .writer");
  }

  void clickTakeNext() {
    page.locator("luotsi-console .next").click();
  }

  Locator summary() {
    return page.locator("luotsi-console .summary");
  }

  Locator log() {
    return page.locator("luotsi-console [role=log]");
  }

  Locator said(String kind) {
    return log().locator(".said." + kind);
  }

  void write(String text) {
    Locator field = writer().locator("textarea");
    field.fill(text);
    field.press("Enter");
    assertThat(field).hasValue("");
  }

  /** Puts a ready-made text into the message and sends it, by keyboard alone. */
  void sendReadyMade(String title) {
    Locator field = writer().locator("textarea");
    Locator choice = page.locator("luotsi-console").getByLabel("Valmis teksti");
    choice.focus();
    choice.pressSequentially(title);
    choice.press("Tab");
    page.keyboard().press("Enter");
    assertThat(field).isFocused();
    page.keyboard().press("Enter");
    assertThat(field).hasValue("");
  }

  void note(String text) {
    radio("Muistiinpano työtovereille");
    write(text);
    assertThat(said("note")).containsText(text);
  }

  private void radio(String label) {
    page.locator("luotsi-console")
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(label))
        .check();
  }

  /** Presses one of the buttons of the open conversation or of the open dialog. */
  void press(String label) {
    page.locator("luotsi-console")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true))
        .click();
  }

  /** Ends the whole conversation that lies open, so that nobody waits for the next test. */
  void finish() {
    press("Päätä");
    press("Lopeta koko keskustelu");
    assertThat(mine()).hasCount(0);
  }

  Locator message() {
    return page.locator("luotsi-console .message");
  }
}
