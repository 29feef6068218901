package fi.luotsi.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Who has messages explained, over real HTTP and by the shipped content. */
@Timeout(120)
class StudioDoorTests extends AtTheDoor {

  private static final String EXPLAIN = "/api/v1/studio/explain";

  private static String asking(String text) {
    return EXPLAIN + "?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void asksStrangersToSignIn() throws Exception {
    try (StaffClient client = new StaffClient(server)) {
      assertProblem(client.get(asking("hammasta särkee")), 401, "sign-in-first");
    }
  }

  @Test
  void explainsToThoseWhoWriteContentOnly() throws Exception {
    try (StaffClient aino = StaffClient.signedIn(server, "aino");
        StaffClient hilkka = StaffClient.signedIn(server, "hilkka")) {
      assertProblem(aino.get(asking("hammasta särkee")), 403, "not-allowed");
      assertProblem(hilkka.get(asking("hammasta särkee")), 403, "not-allowed");
    }
  }

  @Test
  void explainsByTheContentInForce() throws Exception {
    try (StaffClient kaisla = StaffClient.signedIn(server, "kaisla")) {
      JsonNode dialog = kaisla.json(asking("hammasta särkee, mistä saan ajan"));
      assertThat(dialog.at("/decision/kind").asString()).isEqualTo("dialog");
      assertThat(dialog.at("/decision/dialog").asString()).isEqualTo("hammassarky");
      assertThat(dialog.at("/candidates/0/path").asString()).isEqualTo("hammassarky");
      assertThat(dialog.at("/words/0/surface").asString()).isEqualTo("hammasta");
      JsonNode danger = kaisla.json(asking("isä ei hengitä"));
      assertThat(danger.at("/danger/severity").asString()).isEqualTo("now");
      assertThat(danger.at("/decision/kind").asString()).isEqualTo("safety");
      assertThat(kaisla.json(asking("jag har ont i en tand") + "&locale=sv").at("/language/locale"))
          .hasToString("\"sv\"");
    }
  }

  @Test
  void keepsNothingOfItAndShowsNoIdentifier() throws Exception {
    try (StaffClient kaisla = StaffClient.signedIn(server, "kaisla")) {
      HttpResponse<String> answer = kaisla.get(asking("hammasta särkee, olen 131052-308T"));
      assertThat(answer.body()).contains("[hetu]").doesNotContain("131052");
      assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }
  }

  @Test
  void tellsWhatIsWrongWithARequest() throws Exception {
    try (StaffClient kaisla = StaffClient.signedIn(server, "kaisla")) {
      assertProblem(kaisla.get(EXPLAIN), 400, "no-text");
      assertProblem(kaisla.get(asking("kuume") + "&locale=de"), 400, "unknown-locale");
      assertProblem(kaisla.get(asking("a".repeat(4001))), 413, "too-large");
    }
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
  }
}
