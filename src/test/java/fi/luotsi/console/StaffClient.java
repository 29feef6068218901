package fi.luotsi.console;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser of a member of staff: cookies and CSRF tokens, no redirects followed. */
final class StaffClient implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final JsonMapper MAPPER = new JsonMapper();

  private final RunningServer server;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  StaffClient(RunningServer server) {
    this.server = server;
  }

  static StaffClient signedIn(RunningServer server, String username) throws Exception {
    StaffClient client = new StaffClient(server);
    HttpResponse<String> answer = client.signIn(username, RunningServer.PASSWORD);
    if (!answer.headers().firstValue("Location").orElse("").endsWith("/staff")) {
      throw new AssertionError("Not signed in: " + answer.statusCode() + answer.headers().map());
    }
    return client;
  }

  HttpResponse<String> signIn(String username, String password) throws Exception {
    Matcher token = TOKEN.matcher(get("/login").body());
    if (!token.find()) {
      throw new AssertionError("No token on the page");
    }
    String form = "username=%s&password=%s&_csrf=%s".formatted(username, password, token.group(1));
    return send(
        HttpRequest.newBuilder(server.address("/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(server.address(path)));
  }

  /** The JSON of an answer that has to be fine. */
  JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return MAPPER.readTree(answer.body());
  }

  HttpResponse<String> post(String path, @Nullable String body) throws Exception {
    return send(posting(path, body).header("X-XSRF-TOKEN", cookie("XSRF-TOKEN")));
  }

  HttpResponse<String> postWithoutToken(String path) throws Exception {
    return send(posting(path, null));
  }

  private HttpRequest.Builder posting(String path, @Nullable String body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.address(path));
    return body == null
        ? request.POST(HttpRequest.BodyPublishers.noBody())
        : request
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  StaffLine line() throws Exception {
    return StaffLine.open(http, server.socket(), cookieHeader(), null);
  }

  StaffLine lineFrom(String origin) throws Exception {
    return StaffLine.open(http, server.socket(), cookieHeader(), origin);
  }

  private String cookieHeader() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  String cookie(String name) {
    return cookies.getCookieStore().get(URI.create("http://localhost/")).stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  @Override
  public void close() {
    http.close();
  }
}
