package fi.luotsi.console;

import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;

/**
 * Tells, when the server is ready, where the pages are; and the password made up for this run,
 * which is written nowhere else.
 */
final class StartNotice {

  private final StaffAccounts accounts;
  private final PrintStream out;

  StartNotice(StaffAccounts accounts, PrintStream out) {
    this.accounts = accounts;
    this.out = out;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext server
        && server.getWebServer() != null) {
      out.println(text("http://localhost:" + server.getWebServer().getPort()));
    }
  }

  String text(String address) {
    String password =
        accounts
            .madeUpPassword()
            .map(made ->
                """

                User name:   %s
                Password:    %s   (good until the next start; set luotsi.console.users for lasting accounts)\
                """
                    .formatted(StaffAccounts.MADE_UP_USERNAME, made))
            .orElse("");
    return """

    Luotsi is ready.
      Chat:        %s/
      Staff:       %s/staff\
    """
            .formatted(address, address)
        + password
        + System.lineSeparator();
  }
}
