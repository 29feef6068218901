package fi.luotsi.webchat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A citizen's client for tests. */
final class Client implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long PATIENCE_SECONDS = 20;

  private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private final WebSocket socket;

  private Client(int port, @Nullable String origin) {
    WebSocket.Builder builder = http.newWebSocketBuilder().subprotocols("luotsi.chat.v1");
    if (origin != null) {
      builder.header("Origin", origin);
    }
    this.socket =
        builder.buildAsync(URI.create("ws://localhost:" + port + "/chat"), new Ear()).join();
  }

  static Client to(int port, @Nullable String origin) {
    return new Client(port, origin);
  }

  String subprotocol() {
    return socket.getSubprotocol();
  }

  Client send(String text) {
    socket.sendText(text, true).join();
    return this;
  }

  Client sendBinary() {
    socket.sendBinary(java.nio.ByteBuffer.wrap(new byte[] {1, 2, 3}), true).join();
    return this;
  }

  Client hello() {
    return send("{\"type\":\"hello\",\"locale\":\"fi\"}");
  }

  Client resume(String token, long after) {
    return send(
        "{\"type\":\"hello\",\"resume\":{\"token\":\"" + token + "\",\"after\":" + after + "}}");
  }

  Client message(String id, String text) {
    return send("{\"type\":\"message\",\"id\":\"" + id + "\",\"text\":\"" + text + "\"}");
  }

  Client choose(String id, String option) {
    return send("{\"type\":\"choose\",\"id\":\"" + id + "\",\"option\":\"" + option + "\"}");
  }

  Client erase(String id) {
    return send("{\"type\":\"erase\",\"id\":\"" + id + "\"}");
  }

  Client leave(String id) {
    return send("{\"type\":\"leave\",\"id\":\"" + id + "\"}");
  }

  /** All frames up to and with the first that is as asked for. */
  List<JsonNode> until(Predicate<JsonNode> wanted) {
    List<JsonNode> got = new ArrayList<>();
    try {
      while (true) {
        JsonNode frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (frame == null) {
          throw new AssertionError("Still waiting after " + got);
        }
        got.add(frame);
        if (wanted.test(frame)) {
          return got;
        }
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The ack or error that comes next; empty when the socket was closed instead. */
  Optional<JsonNode> reply() {
    Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
    try {
      while (Instant.now().isBefore(end)) {
        JsonNode frame = frames.poll(50, TimeUnit.MILLISECONDS);
        if (frame == null && closed.isDone()) {
          return Optional.empty();
        }
        if (frame != null && Set.of("ack", "error").contains(type(frame))) {
          return Optional.of(frame);
        }
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("Neither an answer nor the end of the socket");
  }

  JsonNode next(String type) {
    return until(frame -> type(frame).equals(type)).getLast();
  }

  /** The answer of the bot to the input with that id. */
  JsonNode answer(String id) {
    return until(frame -> frame.path("replyTo").asString("").equals(id)).getLast();
  }

  JsonNode event(String kind) {
    return until(frame -> frame.path("body").path("kind").asString("").equals(kind)).getLast();
  }

  static String type(JsonNode frame) {
    return frame.path("type").asString("");
  }

  int closeCode() {
    return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** Cuts the connection without a word. */
  void cut() {
    socket.abort();
  }

  @Override
  public void close() {
    socket.abort();
    http.shutdownNow();
  }

  /** What the client hears. */
  private final class Ear implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        frames.add(JSON.readTree(text.toString()));
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      closed.complete(code);
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      closed.completeExceptionally(error);
    }
  }
}
