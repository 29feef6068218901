package fi.luotsi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a machine can say of how accessible a page is. */
final class Accessibility {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Accessibility() {}

  /** Fails with every violation that axe finds in the page as it is now, shadow trees included. */
  static void check(Page page, String state) {
    List<String> violations =
        new AxeBuilder(page)
            .withTags(RULES).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .toList();
    assertThat(violations).as("axe: " + state).isEmpty();
  }

  /** Fails when the page has to be scrolled sideways to be read. */
  static void checkNoSidewaysScrolling(Page page, String state) {
    Object excess = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
    assertThat(((Number) excess).intValue()).as("sideways scrolling: " + state).isLessThan(1);
    Object wide =
        page.evaluate(
            """
            () => [...document.querySelectorAll('luotsi-chat, luotsi-console')]
                .flatMap(host => [...host.shadowRoot.querySelectorAll('.panel, .log, .lists, .summary')])
                .filter(box => box.scrollWidth > box.clientWidth + 1).map(box => box.className)
            """);
    assertThat((List<?>) wide).as("sideways scrolling inside: " + state).isEmpty();
  }
}
