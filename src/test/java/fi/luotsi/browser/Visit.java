package fi.luotsi.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The people who visit the server during one test, each with a browser of their own that shares
 * nothing with the others. What a page's scripts throw fails the test.
 */
final class Visit implements ParameterResolver, AfterEachCallback {

  private static @Nullable Chromium chromium;

  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private int port;

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visit.class;
  }

  @Override
  public Visit resolveParameter(ParameterContext parameter, ExtensionContext context) {
    String serverPort =
        SpringExtension.getApplicationContext(context)
            .getEnvironment()
            .getRequiredProperty("local.server.port");
    port = Integer.parseInt(serverPort);
    return this;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
    List<String> thrown = List.copyOf(errors);
    errors.clear();
    if (!thrown.isEmpty()) {
      throw new AssertionError("A page's scripts failed: " + thrown);
    }
  }

  String address(String path) {
    return "http://localhost:" + port + path;
  }

  /** Somebody at a desk. */
  Page desk() {
    return person(1280, 860, options -> {});
  }

  /** Somebody at a desk who likes it dark. */
  Page darkDesk() {
    return person(1280, 860, options -> options.setColorScheme(ColorScheme.DARK));
  }

  /** Somebody with a phone of that width. */
  Page phone(int width) {
    return person(width, 740, options -> options.setIsMobile(true).setHasTouch(true));
  }

  /** Somebody whose browser moves things, as most do; at a desk, or on a phone when narrow. */
  Page moving(int width) {
    boolean phone = width < 500;
    return person(
        width,
        phone ? 740 : 860,
        options ->
            options
                .setIsMobile(phone)
                .setHasTouch(phone)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE));
  }

  Page person(int width, int height, Habits habits) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setLocale("fi-FI")
            .setReducedMotion(ReducedMotion.REDUCE);
    habits.apply(options);
    BrowserContext context = browser().newContext(options);
    context.setDefaultTimeout(20_000);
    contexts.add(context);
    Page page = context.newPage();
    page.onPageError(errors::add);
    return page;
  }

  /** What is special about somebody's browser. */
  @FunctionalInterface
  interface Habits {
    void apply(Browser.NewContextOptions options);
  }

  private static synchronized Browser browser() {
    if (chromium == null) {
      Chromium started = Chromium.start();
      Runtime.getRuntime().addShutdownHook(new Thread(started::close));
      chromium = started;
    }
    return chromium.browser();
  }
}
