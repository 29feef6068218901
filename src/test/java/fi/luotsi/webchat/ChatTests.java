package fi.luotsi.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.Input;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.Outcome;
import fi.luotsi.conversation.Staff;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** The wire contract over real sockets. */
@Timeout(60)
@ExtendWith(OutputCaptureExtension.class)
class ChatTests extends OneServer {

  @Test
  void welcomesAndTellsThatItIsAutomation() {
    try (Client client = server.connect().hello()) {
      JsonNode welcome = client.next("welcome");
      assertThat(client.subprotocol()).isEqualTo("luotsi.chat.v1");
      assertThat(welcome.get("automated").booleanValue()).isTrue();
      assertThat(welcome.get("after").longValue()).isZero();
      assertThat(welcome.get("locale").stringValue()).isEqualTo("fi");
      JsonNode notice = client.event("notice");
      assertThat(notice.get("seq").longValue()).isEqualTo(1);
      assertThat(notice.at("/body/code").stringValue()).isEqualTo("automation-notice");
      assertThat(notice.get("from").stringValue()).isEqualTo("system");
      assertThat(client.event("notice").get("seq").longValue()).isEqualTo(2);
    }
  }

  @Test
  void acksBeforeTheEventsAndAnswersOnce() {
    try (Client client = server.connect().hello()) {
      client.message("m1", "hei");
      List<JsonNode> frames = client.until(frame -> frame.has("replyTo"));
      List<JsonNode> tail =
          frames.stream()
              .dropWhile(frame -> !Client.type(frame).equals("ack"))
              .filter(frame -> !frame.at("/body/kind").asString("").equals("notice"))
              .toList();
      assertThat(tail).extracting(Client::type).containsExactly("ack", "event", "event");
      assertThat(tail.get(0).get("seq")).isEqualTo(tail.get(1).get("seq"));
      assertThat(tail.get(1).at("/body/text").stringValue()).isEqualTo("hei");
      assertThat(tail.get(2).at("/body/text").stringValue()).isEqualTo("kuulin: hei");
      JsonNode guidance = tail.get(2).get("body");
      for (String name : List.of("stage", "segment", "safety", "dialog", "handoff")) {
        assertThat(guidance.has(name)).as(name).isTrue();
        assertThat(guidance.get(name).isNull()).as(name).isTrue();
      }
    }
  }

  @Test
  void makesNoSecondTurnOfTheSameId() {
    try (Client client = server.connect().hello()) {
      JsonNode first = ackOf(client, "m1", "hei");
      client.answer("m1");
      JsonNode again = ackOf(client, "m1", "hei taas");
      assertThat(again).isEqualTo(first);
      client.message("m2", "uusi");
      List<JsonNode> frames = client.until(frame -> frame.has("replyTo"));
      assertThat(frames).extracting(Client::type).containsExactly("ack", "event", "event");
    }
  }

  @Test
  void acksTheSameIdSentTwiceAtOnceTwiceAndAlike() {
    try (Client client = server.connect().hello()) {
      for (int i = 0; i < 8; i++) {
        client.message("m" + i, "hei").message("m" + i, "hei");
        JsonNode first = client.next("ack");
        assertThat(first.get("id").stringValue()).isEqualTo("m" + i);
        assertThat(client.next("ack")).isEqualTo(first);
      }
    }
  }

  @Test
  void acksAnInputSentAgainAfterACutInTheMiddleOfItsEvents() {
    try (Client client = server.connect().hello()) {
      String token = client.next("welcome").get("token").stringValue();
      long seq = ackOf(client, "m1", "hei").get("seq").longValue();
      client.answer("m1");
      for (int i = 0; i < 8; i++) {
        try (Client again = server.connect().resume(token, seq).message("m1", "hei")) {
          assertThat(again.next("ack").get("seq").longValue()).isEqualTo(seq);
        }
      }
    }
  }

  private static JsonNode ackOf(Client client, String id, String text) {
    return client.message(id, text).next("ack");
  }

  @Test
  void resumesAfterACutWithoutLossOrRepeat() {
    String token;
    try (Client client = server.connect().hello()) {
      token = client.next("welcome").get("token").stringValue();
      client.message("m1", "yksi").answer("m1");
      client.message("m2", "kaksi");
      client.cut();
    }
    try (Client client = server.connect().resume(token, 3)) {
      JsonNode welcome = client.next("welcome");
      assertThat(welcome.get("token").stringValue()).isEqualTo(token);
      client.message("m2", "kaksi").message("m3", "kolme");
      List<Long> numbers =
          client.until(frame -> frame.path("replyTo").asString("").equals("m3")).stream()
              .filter(frame -> Client.type(frame).equals("event"))
              .map(frame -> frame.get("seq").longValue())
              .toList();
      assertThat(numbers).containsExactly(4L, 5L, 6L, 7L, 8L);
    }
  }

  @Test
  void showsOneConversationOnSeveralSocketsAlike() {
    try (Client one = server.connect().hello()) {
      String token = one.next("welcome").get("token").stringValue();
      try (Client other = server.connect().resume(token, 0)) {
        other.next("welcome");
        one.message("m1", "molemmille");
        JsonNode seen = other.answer("m1");
        assertThat(seen).isEqualTo(one.answer("m1"));
        other.message("m2", "takaisin");
        assertThat(one.answer("m2")).isEqualTo(other.answer("m2"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hei",
        "[]",
        "null",
        "{",
        "{}",
        "{\"type\":5}",
        "{\"type\":\"dance\"}",
        "{\"type\":\"message\"}",
        "{\"type\":\"message\",\"id\":1,\"text\":\"a\"}",
        "{\"type\":\"message\",\"id\":\"\",\"text\":\"a\"}",
        "{\"type\":\"message\",\"id\":\"x\",\"text\":7}",
        "{\"type\":\"message\",\"id\":\"x\",\"text\":\"  \"}",
        "{\"type\":\"message\",\"id\":\"x\",\"text\":\"a\"} trailing",
        "{\"type\":\"message\",\"type\":\"leave\",\"id\":\"x\",\"text\":\"a\"}",
        "{\"type\":\"choose\",\"id\":\"x\"}",
        "{\"type\":\"feedback\",\"id\":\"x\",\"helped\":\"maybe\"}",
        "{\"type\":\"feedback\",\"id\":\"x\",\"helped\":\"yes\",\"score\":11}",
        "{\"type\":\"feedback\",\"id\":\"x\",\"helped\":\"yes\",\"score\":\"9\"}",
        "{\"type\":\"hello\",\"locale\":\"de\"}",
        "{\"type\":\"hello\",\"resume\":\"token\"}",
        "{\"type\":\"hello\",\"resume\":{\"after\":1}}",
        "{\"type\":\"hello\",\"resume\":{\"token\":\"t\",\"after\":-1}}"
      })
  void answersBadFramesBeforeAndAfterHelloAndGoesOn(String frame) {
    try (Client client = server.connect().send(frame)) {
      assertBad(client.next("error"));
      client.hello().next("welcome");
      assertBad(client.send(frame).next("error"));
      client.message("m1", "hei");
      assertThat(client.answer("m1").get("replyTo").stringValue()).isEqualTo("m1");
    }
  }

  private static void assertBad(JsonNode error) {
    assertThat(error.get("code").stringValue()).isEqualTo("bad-frame");
    assertThat(error.get("message").stringValue()).contains("error-bad-frame");
    assertThat(error.get("detail").stringValue()).isNotBlank();
  }

  @Test
  void refusesWhatComesBeforeHelloAndASecondHello() {
    try (Client client = server.connect().message("m1", "hei")) {
      JsonNode error = client.next("error");
      assertThat(error.get("code").stringValue()).isEqualTo("bad-frame");
      assertThat(error.get("id").stringValue()).isEqualTo("m1");
      client.hello().next("welcome");
      assertThat(client.hello().next("error").get("code").stringValue()).isEqualTo("bad-frame");
      assertThat(client.sendBinary().next("error").get("code").stringValue())
          .isEqualTo("bad-frame");
    }
  }

  @Test
  void answersHugeFramesWithoutClosing() {
    try (Client client = server.connect().hello()) {
      client.message("big", "x".repeat(200_000));
      assertThat(client.next("error").get("code").stringValue()).isEqualTo("too-large");
      client.message("long", "y".repeat(4_001));
      JsonNode error = client.next("error");
      assertThat(error.get("code").stringValue()).isEqualTo("too-large");
      assertThat(error.get("id").stringValue()).isEqualTo("long");
      assertThat(error.get("message").stringValue()).contains("4000");
      client.message("fits", "ä".repeat(4_000)).answer("fits");
    }
  }

  @Test
  void asksToSlowDownAndClosesOnAFlood() {
    try (Client client = server.connect().hello()) {
      List<JsonNode> errors = new ArrayList<>();
      Optional<JsonNode> reply = client.message("m0", "nopea").reply();
      for (int i = 1; i < 300 && reply.isPresent(); i++) {
        reply.filter(frame -> Client.type(frame).equals("error")).ifPresent(errors::add);
        reply = client.message("m" + i, "nopea").reply();
      }
      assertThat(errors).isNotEmpty();
      assertThat(errors.getFirst().get("code").stringValue()).isEqualTo("too-fast");
      assertThat(errors.getFirst().get("retryAfterMs").longValue()).isPositive();
      assertThat(client.closeCode()).isEqualTo(4001);
    }
  }

  @Test
  void knowsNoOtherTokens() {
    String made = "A".repeat(22) + "." + "b".repeat(43);
    try (Client client = server.connect().resume(made, 0)) {
      assertThat(client.next("error").get("code").stringValue()).isEqualTo("unknown-token");
      client.resume("nonsense", 0);
      assertThat(client.next("error").get("code").stringValue()).isEqualTo("unknown-token");
      client.hello().next("welcome");
    }
  }

  @Test
  void refusesOptionsThatWereNotOffered() {
    try (Client client = server.connect().hello().choose("c1", "handoff:yes")) {
      JsonNode error = client.next("error");
      assertThat(error.get("code").stringValue()).isEqualTo("unknown-option");
      assertThat(error.get("id").stringValue()).isEqualTo("c1");
    }
  }

  @Test
  void letsAPersonTakeOverAndGiveBack() {
    Staff maija = new Staff("maija", "Maija");
    try (Client client = server.connect().hello()) {
      ConversationId id =
          new ConversationId(client.next("welcome").get("conversation").stringValue());
      client.message("m1", "ihminen").answer("m1");
      assertThat(client.event("handoff").at("/body/state").stringValue()).isEqualTo("offered");
      client.choose("c1", "handoff:yes").answer("c1");
      assertThat(client.event("handoff").at("/body/state").stringValue()).isEqualTo("queued");
      staff(id, new Input.Claim(maija), "1");
      assertThat(client.event("handoff").at("/body/name").stringValue()).isEqualTo("Maija");
      client.message("m2", "oletko siellä?").next("ack");
      staff(id, new Input.StaffMessage(maija, "Olen."), "2");
      JsonNode said = client.until(f -> f.path("from").asString("").equals("staff")).getLast();
      assertThat(said.at("/body/text").stringValue()).isEqualTo("Olen.");
      staff(id, new Input.Close(maija, true), "3");
      assertThat(client.event("ended").at("/body/by").stringValue()).isEqualTo("staff");
      client.message("m3", "vielä");
      assertThat(client.next("error").get("code").stringValue()).isEqualTo("ended");
      client.send("{\"type\":\"feedback\",\"id\":\"f\",\"helped\":\"yes\",\"score\":10}");
      client.next("ack");
    }
  }

  private static void staff(ConversationId id, Input input, String key) {
    assertThat(server.turns().take(id, input, InputKey.ofStaff("maija", key)))
        .isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  void erasesEverythingEverywhereAtOnce() throws IOException {
    String word = "salainenasia";
    try (Client client = server.connect().hello();
        Client other = server.connect()) {
      JsonNode welcome = client.next("welcome");
      String token = welcome.get("token").stringValue();
      other.resume(token, 0).next("welcome");
      client.message("m1", word).answer("m1");
      assertThat(Stored.holds(data, word)).isTrue();
      assertThat(client.erase("e1").next("erased").get("id").stringValue()).isEqualTo("e1");
      other.next("erased");
      assertThat(Stored.holds(data, word)).isFalse();
      client.message("m2", "vielä");
      assertThat(client.next("error").get("code").stringValue()).isEqualTo("ended");
      try (Client later = server.connect().resume(token, 0)) {
        assertThat(later.next("error").get("code").stringValue()).isEqualTo("unknown-token");
      }
      client.hello().next("welcome");
    }
  }

  @Test
  void answersErasingAgainAndByEveryone() {
    try (Client client = server.connect().hello();
        Client other = server.connect()) {
      String token = client.next("welcome").get("token").stringValue();
      other.resume(token, 0).next("welcome");
      client.erase("e1").erase("e1");
      other.erase("e2");
      // Either may be first, and is then told to the other too.
      for (int i = 0; i < 2; i++) {
        client.until(frame -> Client.type(frame).equals("erased") && is(frame, "id", "e1"));
      }
      other.until(frame -> Client.type(frame).equals("erased") && is(frame, "id", "e2"));
    }
  }

  private static boolean is(JsonNode frame, String name, String value) {
    return frame.path(name).asString("").equals(value);
  }

  @Test
  void masksBeforeAnythingIsStoredOrShown() throws IOException {
    try (Client client = server.connect().hello()) {
      client.message("m1", "tunnukseni on 131052-308T ja numero 040 1234567");
      JsonNode said = client.until(f -> f.path("from").asString("").equals("citizen")).getLast();
      assertThat(said.at("/body/text").stringValue())
          .isEqualTo("tunnukseni on [hetu] ja numero [tel]");
      assertThat(said.at("/body/masked").toString()).isEqualTo("[\"hetu\",\"phone\"]");
      client.answer("m1");
      assertThat(Stored.holds(data, "131052")).isFalse();
    }
  }

  @Test
  void writesNoWordsOfPeopleInTheLog(CapturedOutput output) {
    try (Client client = server.connect().hello()) {
      client.message("m1", "räjähdä");
      assertThat(client.next("error").get("code").stringValue()).isEqualTo("unavailable");
      client.message("m2", "tavallinenviesti").answer("m2");
      assertThat(output.getAll()).contains("A turn failed");
      assertThat(output.getAll()).doesNotContain("räjähdä").doesNotContain("tavallinenviesti");
    }
  }

  @Test
  void letsTheCitizenSaveTheConversation() throws Exception {
    try (Client client = server.connect().hello()) {
      JsonNode welcome = client.next("welcome");
      client.message("m1", "<b>hei</b>").answer("m1");
      client.leave("l1").event("ended");
      String path =
          "/api/v1/conversations/" + welcome.get("conversation").stringValue() + "/transcript";
      String token = welcome.get("token").stringValue();
      HttpResponse<String> text = get(path, token);
      assertThat(text.statusCode()).isEqualTo(200);
      assertThat(text.body()).contains("<b>hei</b>").contains("kuulin:");
      assertThat(text.headers().firstValue("Content-Disposition").orElse(""))
          .startsWith("attachment");
      HttpResponse<String> html = get(path + "?format=html", token);
      assertThat(html.body()).contains("&lt;b&gt;hei").doesNotContain("<b>hei");
      assertThat(get(path, token + "x").statusCode()).isEqualTo(401);
      assertThat(get(path + "?format=pdf", token).statusCode()).isEqualTo(400);
      assertThat(get(path + "?token=" + token, null).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void answersOverHttpAsTheWireContractSays() throws Exception {
    HttpResponse<String> answer = post("application/json", "{\"text\":\"hei\",\"locale\":\"sv\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"decision\":\"answer\"").contains("\"locale\":\"sv\"");
    assertThat(post("text/plain", "hei").statusCode()).isEqualTo(415);
    HttpResponse<String> wrong = get("/api/v1/guidance", null);
    assertThat(wrong.statusCode()).isEqualTo(405);
    assertThat(wrong.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  private static HttpResponse<String> post(String type, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/api/v1/guidance"))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void letsOnlyItsOwnOriginEmbedTheChatByDefault() {
    try (Client own = Client.to(server.port(), "http://localhost:" + server.port())) {
      own.hello().next("welcome");
    }
    assertThatThrownBy(() -> Client.to(server.port(), "https://evil.example"))
        .hasCauseInstanceOf(WebSocketHandshakeException.class);
  }

  private static HttpResponse<String> get(String path, @Nullable String token) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
