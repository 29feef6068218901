package fi.luotsi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The chat when the line, or the server, does not do what one would like. */
@BrowserTest
class LostConnectionBrowserTests {

  private static final Pattern CHAT = Pattern.compile(".*/chat$");

  @Test
  void messageWrittenOfflineArrivesOnceWhenTheNetworkIsBack(Visit visit) {
    Page page = visit.desk();
    ChatPanel chat = ChatPanel.openOn(page, visit, "fi").ask("hei");

    page.context().setOffline(true);
    assertThat(chat.status()).containsText("Ei yhteyttä");
    chat.write("Haluan lopettaa tupakoinnin");
    assertThat(chat.log().locator(".mine").last()).containsText("Odottaa yhteyttä");
    page.context().setOffline(false);

    assertThat(chat.answers()).hasCount(2);
    assertThat(chat.own()).hasText(new String[] {"hei", "Haluan lopettaa tupakoinnin"});
    assertThat(chat.status()).isEmpty();
  }

  @Test
  void unsentMessageSurvivesReload(Visit visit) {
    Page page = visit.desk();
    ChatPanel chat = ChatPanel.openOn(page, visit, "fi").ask("hei");
    page.context().setOffline(true);
    chat.write("Haluan lopettaa tupakoinnin");
    assertThat(chat.log().locator(".mine").last()).containsText("Odottaa yhteyttä");

    // the next page of the site, with the network back before its scripts run
    page.context().setOffline(false);
    page.navigate(visit.address("/accessibility.html?lang=fi"));

    assertThat(chat.own()).hasText(new String[] {"hei", "Haluan lopettaa tupakoinnin"});
    assertThat(chat.answers()).hasCount(2);
  }

  @Test
  void dropsWhatItKnowsAndAsksAgainWhereANumberIsMissing(Visit visit) {
    Page page = visit.desk();
    FakeServer server = new FakeServer();
    page.routeWebSocket(CHAT, server::attend);
    page.navigate(visit.address("/?lang=fi"));
    ChatPanel chat = new ChatPanel(page).open();

    server.send(server.notice(2, "toinen"));
    server.send(server.notice(2, "toinen"));
    server.send(server.notice(1, "eka uudestaan"));
    assertThat(chat.notices()).hasText(new String[] {"eka", "toinen"});

    server.send(server.notice(5, "viides"));

    assertThat(chat.notices())
        .hasText(new String[] {"eka", "toinen", "kolmas", "neljäs", "viides"});
    assertThat(server.heard).anyMatch(frame -> frame.contains("\"after\":2"));
  }

  @Test
  void waitsAsLongAsToldAndKeepsTheText(Visit visit) {
    Page page = visit.desk();
    FakeServer server = new FakeServer();
    server.tooFastTimes.set(1);
    page.routeWebSocket(CHAT, server::attend);
    page.navigate(visit.address("/?lang=fi"));
    ChatPanel chat = new ChatPanel(page).open();

    chat.write("liian nopea");

    assertThat(chat.status()).containsText("Viestejä tuli nopeasti");
    assertThat(chat.own()).hasText("liian nopea");
    assertThat(chat.status()).isEmpty();
    List<String> sent =
        server.heard.stream().filter(frame -> frame.contains("liian nopea")).toList();
    assertThat(sent).hasSize(2);
    assertThat(sent.get(0)).isEqualTo(sent.get(1));
  }

  @Test
  void beginsAnewWhenTheConversationIsGone(Visit visit) {
    Page page = visit.desk();
    FakeServer server = new FakeServer();
    page.routeWebSocket(CHAT, server::attend);
    page.navigate(visit.address("/?lang=fi"));
    ChatPanel chat = new ChatPanel(page).open();
    server.tokenKnown = false;

    page.reload();

    assertThat(chat.status()).containsText("ei enää");
    assertThat(chat.notices()).hasText("eka");
  }

  @Test
  void passesOverWhatItDoesNotKnow(Visit visit) {
    Page page = visit.desk();
    FakeServer server = new FakeServer();
    page.routeWebSocket(CHAT, server::attend);
    page.navigate(visit.address("/?lang=fi"));
    ChatPanel chat = new ChatPanel(page).open();

    server.send("{\"type\":\"weather\",\"sun\":true}");
    server.send("this is no frame");
    server.send(
        "{\"type\":\"event\",\"seq\":2,\"at\":\"2026-11-23T07:10:00Z\",\"from\":\"bot\",\"body\":{\"kind\":\"hologram\"}}");
    server.send(server.notice(3, "kolmas"));

    assertThat(chat.notices()).hasText(new String[] {"eka", "kolmas"});
  }

  /** As much of a server as these tests need: numbers events, refuses when told to. */
  private static final class FakeServer {
    private static final String[] WORDS = {"eka", "toinen", "kolmas", "neljäs", "viides"};

    final List<String> heard = new CopyOnWriteArrayList<>();
    final AtomicInteger tooFastTimes = new AtomicInteger();
    volatile boolean tokenKnown = true;
    private volatile @Nullable WebSocketRoute line;

    void attend(WebSocketRoute route) {
      line = route;
      route.onMessage(frame -> hear(frame.text()));
    }

    private void hear(String frame) {
      heard.add(frame);
      if (frame.contains("\"hello\"")) {
        hello(frame);
      } else if (frame.contains("\"message\"") && tooFastTimes.getAndDecrement() > 0) {
        send(
            "{\"type\":\"error\",\"id\":\"%s\",\"code\":\"too-fast\",\"message\":\"hitaammin\",\"retryAfterMs\":1200}"
                .formatted(id(frame)));
      } else if (frame.contains("\"message\"")) {
        send("{\"type\":\"ack\",\"id\":\"%s\",\"seq\":2}".formatted(id(frame)));
        send(
            "{\"type\":\"event\",\"seq\":2,\"at\":\"2026-11-23T07:10:00Z\",\"from\":\"citizen\",\"body\":{\"kind\":\"text\",\"text\":\"liian nopea\"}}");
      }
    }

    private void hello(String frame) {
      boolean resumes = frame.contains("\"resume\"");
      if (resumes && !tokenKnown) {
        send(
            "{\"type\":\"error\",\"code\":\"unknown-token\",\"message\":\"Keskustelua ei enää ole.\"}");
        return;
      }
      send(
          "{\"type\":\"welcome\",\"conversation\":\"c\",\"token\":\"t\",\"locale\":\"fi\",\"after\":0,\"automated\":true}");
      if (frame.contains("\"after\":2")) {
        for (int seq = 3; seq <= 5; seq++) {
          send(notice(seq, WORDS[seq - 1]));
        }
      } else {
        send(notice(1, "eka"));
      }
    }

    private static String id(String frame) {
      return frame.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    }

    String notice(int seq, String text) {
      return "{\"type\":\"event\",\"seq\":%d,\"at\":\"2026-11-23T07:10:00Z\",\"from\":\"system\",\"body\":{\"kind\":\"notice\",\"code\":\"x\",\"text\":\"%s\"}}"
          .formatted(seq, text);
    }

    void send(String frame) {
      Objects.requireNonNull(line, "nobody has called").send(frame);
    }
  }
}
