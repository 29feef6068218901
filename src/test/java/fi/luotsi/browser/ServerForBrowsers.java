package fi.luotsi.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Data in a directory of its own, and two members of staff who can sign in. */
class ServerForBrowsers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  static final String PASSWORD = "merimerkki-27";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String hash = new BCryptPasswordEncoder(4).encode(PASSWORD);
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "browser tests",
                Map.of(
                    "luotsi.data", temporaryDirectory(),
                    "luotsi.console.users[0].username", "maija",
                    "luotsi.console.users[0].name", "Maija",
                    "luotsi.console.users[0].password", hash,
                    "luotsi.console.users[1].username", "olli",
                    "luotsi.console.users[1].name", "Olli",
                    "luotsi.console.users[1].password", hash)));
  }

  private static String temporaryDirectory() {
    try {
      return Files.createTempDirectory("luotsi-browser").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
