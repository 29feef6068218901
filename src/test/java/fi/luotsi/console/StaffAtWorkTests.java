package fi.luotsi.console;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.Input;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** Staff at work over real HTTP and WebSocket. */
@Timeout(90)
@ExtendWith(OutputCaptureExtension.class)
class StaffAtWorkTests {

  @TempDir static Path data;
  private static RunningServer server;
  private StaffClient aino;
  private StaffClient bertta;

  @BeforeAll
  static void start() {
    server = RunningServer.start(data, "luotsi.console.sign-in-tries=1000");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void signIn() throws Exception {
    aino = StaffClient.signedIn(server, "aino");
    bertta = StaffClient.signedIn(server, "bertta");
  }

  @AfterEach
  void leave() {
    aino.close();
    bertta.close();
  }

  private static String path(ConversationId conversation, String what) {
    return "/api/v1/staff/conversations/" + conversation + what;
  }

  private static StaffLine greeted(StaffClient client) throws Exception {
    StaffLine line = client.line();
    line.send("{\"type\":\"hello\"}");
    line.await("welcome");
    return line;
  }

  private static boolean holds(JsonNode list, ConversationId conversation) {
    return list.valueStream()
        .anyMatch(item -> item.path("conversation").asString().equals(conversation.value()));
  }

  private static void claim(StaffClient client, ConversationId conversation) throws Exception {
    assertThat(client.post(path(conversation, "/claim"), null).statusCode()).isEqualTo(200);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
  }

  @Test
  void seesWhoWaitsAtOnceAndByPush() throws Exception {
    try (StaffLine line = greeted(aino)) {
      ConversationId conversation = server.waiting("neuvonta", "hammas");
      JsonNode pushed = line.await("queue", frame -> holds(frame.path("waiting"), conversation));
      assertThat(pushed.path("queues").valueStream().map(queue -> queue.path("id").asString()))
          .containsExactly("neuvonta", "perhe", "kiinni");
      assertThat(holds(aino.json("/api/v1/staff/queue").path("waiting"), conversation)).isTrue();

      claim(bertta, conversation);
      line.await("queue", frame -> !holds(frame.path("waiting"), conversation));
    }
  }

  @Test
  void seesOnlyTheQueuesThatOneServes() throws Exception {
    ConversationId others = server.waiting("neuvonta", "hammas");
    try (StaffClient cecilia = StaffClient.signedIn(server, "cecilia");
        StaffLine line = greeted(cecilia)) {
      ConversationId own = server.waiting("perhe", "vauva");
      line.await("queue", frame -> holds(frame.path("waiting"), own));
      JsonNode queue = cecilia.json("/api/v1/staff/queue");
      assertThat(holds(queue.path("waiting"), others)).isFalse();
      assertThat(queue.path("queues")).hasSize(1);
      assertProblem(cecilia.post(path(others, "/claim"), null), 403, "not-your-queue");
      assertProblem(cecilia.get(path(others, "")), 403, "not-your-queue");
    }
  }

  @Test
  void picksReadyMadeTextsInTheLanguageOfTheConversation() throws Exception {
    assertThat(aino.json("/api/v1/staff/canned?locale=sv").toString())
        .isEqualTo(
            "{\"locale\":\"sv\",\"replies\":[{\"id\":\"hetki\",\"title\":\"Hetki\",\"text\":\"sv:"
                + " odota hetki\"}]}");
    assertThat(aino.json("/api/v1/staff/canned").path("locale").asString()).isEqualTo("fi");
    assertProblem(aino.get("/api/v1/staff/canned?locale=de"), 400, "bad-frame");
    try (StaffClient stranger = new StaffClient(server)) {
      assertThat(stranger.get("/api/v1/staff/canned").statusCode()).isEqualTo(401);
    }
    try (StaffClient hilkka = StaffClient.signedIn(server, "hilkka")) {
      assertThat(hilkka.get("/api/v1/staff/canned").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void exactlyOneOfManyGetsTheConversation() throws Exception {
    long seed = System.nanoTime();
    System.out.println("StaffAtWorkTests seed " + seed);
    Random random = new Random(seed);
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int round = 0; round < 10; round++) {
        ConversationId conversation = server.waiting("neuvonta", "hammas");
        List<StaffClient> order =
            random.nextBoolean() ? List.of(aino, bertta) : List.of(bertta, aino);
        CyclicBarrier start = new CyclicBarrier(order.size());
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        for (StaffClient client : order) {
          answers.add(
              people.submit(() -> {
                start.await();
                return client.post(path(conversation, "/claim"), null);
              }));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<HttpResponse<String>> answer : answers) {
          statuses.add(answer.get().statusCode());
          if (answer.get().statusCode() != 200) {
            assertProblem(answer.get(), 409, "already-claimed");
          }
        }
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
      }
    }
  }

  @Test
  void readsTheSummaryFirst() throws Exception {
    ConversationId conversation = server.waiting("neuvonta", "hammasta särkee, soita 040 1234567");
    claim(aino, conversation);
    JsonNode view = aino.json(path(conversation, ""));
    assertThat(view.at("/summary/firstWords").asString())
        .startsWith("hammasta särkee")
        .doesNotContain("1234567");
    assertThat(view.at("/summary/reason").asString()).isEqualTo("asked");
    assertThat(view.at("/summary/locale").asString()).isEqualTo("fi");
    assertThat(view.at("/owner/staff").asString()).isEqualTo("aino");
    assertThat(view.at("/events/0/body/kind").asString()).isEqualTo("opened");
    assertThat(view.path("seq").asLong()).isEqualTo(view.path("events").size());
  }

  @Test
  void talksWithTheCitizenWhileTheBotIsSilent(CapturedOutput output) throws Exception {
    ConversationId conversation = server.waiting("neuvonta", "salaisuus-yksi");
    claim(aino, conversation);
    try (StaffLine line = greeted(aino)) {
      line.watch(conversation, 0);
      line.awaitText("salaisuus-yksi");

      line.write(conversation, "m1", "salaisuus-kaksi");
      long acked = line.await("ack").path("seq").asLong();
      JsonNode own = line.awaitText("salaisuus-kaksi");
      assertThat(own.path("seq").asLong()).isEqualTo(acked);
      assertThat(own.path("replyTo").asString()).isEqualTo("m1");
      assertThat(own.path("from").asString()).isEqualTo("staff");

      int before = server.events(conversation).size();
      server.citizen(conversation, new Input.Message("salaisuus-kolme"));
      line.awaitText("salaisuus-kolme");
      assertThat(server.events(conversation)).hasSize(before + 1);
    }
    assertThat(output.getAll()).doesNotContain("salaisuus");
  }

  @Test
  void writesNothingTwiceAndReplaysWhatWasMissed() throws Exception {
    ConversationId conversation = server.waiting("neuvonta", "hammas");
    claim(aino, conversation);
    long seq;
    try (StaffLine line = greeted(aino)) {
      line.watch(conversation, 0);
      line.write(conversation, "sama", "kerran");
      seq = line.await("ack").path("seq").asLong();
      line.write(conversation, "sama", "kerran");
      assertThat(line.await("ack").path("seq").asLong()).isEqualTo(seq);
    }
    server.citizen(conversation, new Input.Message("sillä välin"));
    try (StaffLine again = greeted(aino)) {
      again.watch(conversation, seq);
      JsonNode first = again.await("event");
      assertThat(first.path("seq").asLong()).isEqualTo(seq + 1);
      assertThat(first.at("/body/text").asString()).isEqualTo("sillä välin");
    }
    assertThat(server.events(conversation))
        .filteredOn(event -> event.event() instanceof ConversationEvent.StaffWrote)
        .hasSize(1);
  }

  @Test
  void onlyTheOneWhoHasItMayWriteAndRead() throws Exception {
    ConversationId conversation = server.waiting("neuvonta", "hammas");
    claim(aino, conversation);
    try (StaffLine line = greeted(bertta)) {
      line.write(conversation, "m1", "minäkin");
      assertThat(line.await("error").path("code").asString()).isEqualTo("not-owner");
      line.watch(conversation, 0);
      assertThat(line.await("error").path("code").asString()).isEqualTo("not-owner");
    }
    assertProblem(bertta.get(path(conversation, "")), 403, "not-owner");
    assertProblem(bertta.post(path(conversation, "/return"), null), 403, "not-owner");
    assertProblem(bertta.post(path(conversation, "/close"), null), 403, "not-owner");
    assertProblem(
        bertta.post(path(conversation, "/transfer"), "{\"queue\":\"perhe\"}"), 403, "not-owner");
    assertProblem(
        aino.get("/api/v1/staff/conversations/AAAAAAAAAAAAAAAAAAAAAA"),
        404,
        "unknown-conversation");
  }

  @Test
  void stopsShowingAConversationThatSomebodyElseTakes() throws Exception {
    ConversationId conversation = server.waiting("neuvonta", "hammas");
    try (StaffLine line = greeted(bertta)) {
      line.watch(conversation, 0);
      line.awaitText("hammas");
      claim(aino, conversation);
      JsonNode last = line.await("unwatched");
      assertThat(last.path("reason").asString()).isEqualTo("not-yours");
    }
  }

  @Test
  void tellsThatTheCitizenHasErasedEverything() throws Exception {
    ConversationId conversation = server.waiting("neuvonta", "hammas");
    claim(aino, conversation);
    try (StaffLine line = greeted(aino)) {
      line.watch(conversation, 0);
      line.awaitText("hammas");
      server.citizen(conversation, new Input.Erase());
      assertThat(line.await("unwatched").path("reason").asString()).isEqualTo("erased");
      line.await("queue", frame -> !holds(frame.path("mine"), conversation));
    }
  }

  @Test
  void returnsTransfersAndCloses() throws Exception {
    ConversationId conversation = server.waiting("neuvonta", "hammas");
    claim(aino, conversation);
    assertThat(aino.post(path(conversation, "/return"), null).statusCode()).isEqualTo(200);
    claim(bertta, conversation);
    assertProblem(
        bertta.post(path(conversation, "/transfer"), "{\"queue\":\"olematon\"}"),
        400,
        "unknown-queue");
    assertProblem(
        bertta.post(path(conversation, "/transfer"), "{\"queue\":\"kiinni\"}"),
        409,
        "queue-closed");
    assertThat(bertta.post(path(conversation, "/transfer"), "{\"queue\":\"perhe\"}").statusCode())
        .isEqualTo(200);
    claim(aino, conversation);
    assertThat(aino.post(path(conversation, "/notes"), "{\"text\":\"muista\"}").statusCode())
        .isEqualTo(200);
    assertThat(aino.post(path(conversation, "/close"), "{}").statusCode()).isEqualTo(200);

    assertThat(server.events(conversation).getLast().event())
        .isInstanceOf(ConversationEvent.FeedbackRequested.class);
    server.citizen(conversation, new Input.Message("vielä yksi asia"));
    assertThat(server.events(conversation).getLast().event())
        .isInstanceOf(ConversationEvent.BotAnswered.class);
    assertProblem(aino.post(path(conversation, "/claim"), null), 409, "not-waiting");
  }

  @Test
  void endsAConversation() throws Exception {
    ConversationId conversation = server.waiting("neuvonta", "hammas");
    claim(aino, conversation);
    assertThat(aino.post(path(conversation, "/close"), "{\"ends\":true}").statusCode())
        .isEqualTo(200);
    assertThat(server.events(conversation).getLast().event())
        .isInstanceOf(ConversationEvent.Ended.class);
    assertProblem(aino.post(path(conversation, "/claim"), null), 409, "ended");
  }

  @Test
  void saysWhatIsWrongWithAFrameAndGoesOn() throws Exception {
    try (StaffLine line = greeted(aino)) {
      for (String bad :
          List.of("ei", "[]", "{\"type\":\"tuntematon\"}", "{\"type\":\"watch\"}", "{}")) {
        line.send(bad);
        assertThat(line.await("error").path("code").asString()).isEqualTo("bad-frame");
      }
      line.send("{\"type\":\"hello\",\"x\":\"" + "x".repeat(20_000) + "\"}");
      assertThat(line.await("error").path("code").asString()).isEqualTo("too-large");
      ConversationId conversation = server.waiting("neuvonta", "hammas");
      claim(aino, conversation);
      line.write(conversation, "pitka", "x".repeat(4_001));
      JsonNode tooLong =
          line.await("error", frame -> frame.path("id").asString("").equals("pitka"));
      assertThat(tooLong.path("code").asString()).isEqualTo("too-large");
      line.send("{\"type\":\"hello\"}");
      line.await("welcome");
    }
  }
}
