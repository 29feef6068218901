package fi.luotsi.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who comes in at the staff's door, over real HTTP. */
@Timeout(60)
class StaffDoorTests extends AtTheDoor {

  @Test
  void letsThoseInWhoKnowThePassword() throws Exception {
    try (StaffClient client = new StaffClient(server)) {
      HttpResponse<String> answer = client.signIn("aino", RunningServer.PASSWORD);
      assertThat(answer.headers().firstValue("Location")).hasValue("/staff");
      assertThat(answer.headers().allValues("Set-Cookie"))
          .anySatisfy(cookie ->
              assertThat(cookie)
                  .startsWith("LUOTSI_STAFF=")
                  .contains("HttpOnly")
                  .contains("SameSite=Lax"));
      assertThat(client.json("/api/v1/staff/me").toString())
          .isEqualTo(
              "{\"staff\":\"aino\",\"name\":\"Aino\",\"queues\":[],\"languages\":[],\"roles\":[\"staff\"]}");
    }
  }

  @Test
  void keepsThoseOutWhoDoNot() throws Exception {
    try (StaffClient client = new StaffClient(server)) {
      assertThat(client.signIn("aino", "arvaus").headers().firstValue("Location"))
          .hasValue("/login?wrong");
      assertThat(client.signIn("olematon", "arvaus").headers().firstValue("Location"))
          .hasValue("/login?wrong");
      assertThat(client.get("/api/v1/staff/me").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void sendsPagesToTheSignInAndTellsProgramsWithAProblem() throws Exception {
    try (StaffClient client = new StaffClient(server)) {
      assertThat(client.get("/staff").headers().firstValue("Location")).hasValue("/login");
      HttpResponse<String> queue = client.get("/api/v1/staff/queue");
      assertThat(queue.statusCode()).isEqualTo(401);
      assertThat(queue.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("application/problem+json");
      assertThatThrownBy(client::line)
          .hasRootCauseMessage("Unexpected HTTP response status code 401");
    }
  }

  @Test
  void refusesWhatComesWithoutACsrfToken() throws Exception {
    try (StaffClient client = StaffClient.signedIn(server, "aino")) {
      HttpResponse<String> answer =
          client.postWithoutToken("/api/v1/staff/conversations/AAAAAAAAAAAAAAAAAAAAAA/claim");
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("\"code\":\"csrf\"");
    }
  }

  @Test
  void letsNoAdministratorAtTheQueueAndNoStaffAtTheCounts() throws Exception {
    try (StaffClient hilkka = StaffClient.signedIn(server, "hilkka");
        StaffClient aino = StaffClient.signedIn(server, "aino")) {
      assertThat(hilkka.get("/api/v1/staff/queue").statusCode()).isEqualTo(403);
      assertThat(aino.get("/api/v1/staff/insight").statusCode()).isEqualTo(403);
      var counts = hilkka.json("/api/v1/staff/insight?from=2026-11-01&to=2026-11-02");
      assertThat(counts.path("from").asString()).isEqualTo("2026-11-01");
      assertThat(hilkka.get("/api/v1/staff/insight?from=2020-01-01").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void closesTheSocketOfWhoSignsOut() throws Exception {
    try (StaffClient client = StaffClient.signedIn(server, "aino");
        StaffLine line = client.line()) {
      line.send("{\"type\":\"hello\"}");
      line.await("welcome");
      assertThat(client.post("/logout", null).headers().firstValue("Location"))
          .hasValue("/login?out");
      assertThat(line.awaitClose()).isEqualTo(1008);
      assertThat(client.get("/api/v1/staff/me").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void opensNoSocketForThePageOfAStranger() throws Exception {
    try (StaffClient client = StaffClient.signedIn(server, "aino")) {
      assertThatThrownBy(() -> client.lineFrom("https://muu.example"))
          .hasRootCauseMessage("Unexpected HTTP response status code 403");
    }
  }

  @Test
  void showsTheSignInPageInTheReadersLanguage() throws Exception {
    try (StaffClient client = new StaffClient(server)) {
      assertThat(client.get("/login").body()).contains("lang=\"fi\"", "Kirjaudu sisään");
      assertThat(client.get("/login?lang=sv").body()).contains("lang=\"sv\"", "Logga in");
      HttpRequest.Builder english =
          HttpRequest.newBuilder(server.address("/login"))
              .header("Accept-Language", "de, en;q=0.5");
      assertThat(client.send(english).body()).contains("lang=\"en\"", "Sign in");
      assertThat(client.get("/login?wrong&lang=en").body())
          .contains("role=\"alert\">The user name or the password is wrong.");
    }
  }

  @Test
  void tellsBrowsersToRunOwnScriptsOnly() throws Exception {
    try (StaffClient client = new StaffClient(server)) {
      var staffs = client.get("/login").headers();
      assertThat(staffs.firstValue("Content-Security-Policy").orElseThrow())
          .contains("script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(staffs.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(staffs.firstValue("Cache-Control").orElseThrow()).contains("no-store");
      var citizens = client.get("/").headers();
      assertThat(citizens.firstValue("Content-Security-Policy").orElseThrow())
          .contains("connect-src 'self'", "frame-ancestors 'self'");
      assertThat(citizens.allValues("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void showsHealthToEverybodyAndMetricsToThisMachineOnly() throws Exception {
    try (StaffClient client = new StaffClient(server)) {
      assertThat(client.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
      assertThat(client.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
      assertThat(client.get("/actuator/prometheus").statusCode()).isEqualTo(200);
      assertThat(client.get("/actuator/env").statusCode()).isEqualTo(401);
      HttpRequest.Builder throughProxy =
          HttpRequest.newBuilder(server.address("/actuator/prometheus"))
              .header("X-Forwarded-For", "192.0.2.1");
      assertThat(client.send(throughProxy).statusCode()).isEqualTo(401);
    }
  }
}
