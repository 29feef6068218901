package fi.luotsi.console;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The staff page's end of the socket: what came is kept until it is asked for. */
final class StaffLine implements WebSocket.Listener, AutoCloseable {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final BlockingQueue<JsonNode> arrived = new LinkedBlockingQueue<>();
  private final List<JsonNode> passedOver = new ArrayList<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder part = new StringBuilder();
  private @Nullable WebSocket socket;

  static StaffLine open(HttpClient http, URI address, String cookies, @Nullable String origin)
      throws Exception {
    StaffLine line = new StaffLine();
    WebSocket.Builder builder =
        http.newWebSocketBuilder().header("Cookie", cookies).subprotocols("luotsi.staff.v1");
    if (origin != null) {
      builder.header("Origin", origin);
    }
    line.socket = builder.buildAsync(address, line).get(10, TimeUnit.SECONDS);
    return line;
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      arrived.add(MAPPER.readTree(part.toString()));
      part.setLength(0);
    }
    webSocket.request(1);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
    closed.complete(code);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void onError(WebSocket webSocket, Throwable error) {
    closed.complete(1006);
  }

  void send(String frame) {
    if (socket == null) {
      throw new IllegalStateException("Not open");
    }
    socket.sendText(frame, true).join();
  }

  void watch(Object conversation, long after) {
    send(
        "{\"type\":\"watch\",\"conversation\":\"%s\",\"after\":%d}".formatted(conversation, after));
  }

  void write(Object conversation, String id, String text) {
    send(
        "{\"type\":\"message\",\"conversation\":\"%s\",\"id\":\"%s\",\"text\":\"%s\"}"
            .formatted(conversation, id, text));
  }

  /** The first frame of that type that is as wished; earlier ones are kept. */
  JsonNode await(String type, Predicate<JsonNode> wished) throws InterruptedException {
    Predicate<JsonNode> which =
        frame -> frame.path("type").asString().equals(type) && wished.test(frame);
    for (JsonNode frame : passedOver) {
      if (which.test(frame)) {
        passedOver.remove(frame);
        return frame;
      }
    }
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      JsonNode frame = arrived.poll(100, TimeUnit.MILLISECONDS);
      if (frame != null && which.test(frame)) {
        return frame;
      }
      if (frame != null) {
        passedOver.add(frame);
      }
    }
    throw new AssertionError("No such frame " + type + "; came: " + passedOver);
  }

  JsonNode await(String type) throws InterruptedException {
    return await(type, frame -> true);
  }

  /** The event whose text is that. */
  JsonNode awaitText(String text) throws InterruptedException {
    return await("event", frame -> frame.at("/body/text").asString("").equals(text));
  }

  int awaitClose() throws Exception {
    return closed.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    if (socket != null) {
      socket.abort();
    }
  }
}
