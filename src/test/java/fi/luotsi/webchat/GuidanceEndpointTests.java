package fi.luotsi.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.conversation.FakeGuide;
import fi.luotsi.limits.LimitSettings;
import fi.luotsi.limits.Limits;
import fi.luotsi.limits.Rate;
import fi.luotsi.privacy.Masking;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

class GuidanceEndpointTests {

  private static final LimitSettings LIMITS =
      new LimitSettings(
          1_000,
          DataSize.ofKilobytes(4),
          new Rate(1, 1),
          new Rate(1, 1),
          new Rate(1, 1),
          new Rate(1, 1),
          new Rate(2, 60),
          1,
          1,
          1);

  private final FakeGuide guide = new FakeGuide();
  private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private final GuidanceEndpoint endpoint =
      new GuidanceEndpoint(
          guide,
          new Masking(Set::of),
          new Limits(LIMITS, clock),
          new Errors(guide, LIMITS.messageLength()),
          clock);

  private ResponseEntity<?> post(byte[] body) throws IOException {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setContent(body);
    return endpoint.answer(request);
  }

  private ResponseEntity<?> post(String body) throws IOException {
    return post(body.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertProblem(ResponseEntity<?> response, int status, String code) {
    assertThat(response.getStatusCode().value()).isEqualTo(status);
    assertThat(response.getHeaders().getContentType())
        .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(response.getBody())
        .isInstanceOfSatisfying(
            ProblemDetail.class,
            problem -> assertThat(problem.getProperties()).containsEntry("code", code));
  }

  @Test
  void answersMaskedAndStoresNothing() throws IOException {
    ResponseEntity<?> response = post("{\"text\":\"olen 131052-308T\",\"other\":1}");
    assertThat(response.getStatusCode().value()).isEqualTo(200);
    assertThat(response.getBody())
        .isInstanceOfSatisfying(
            byte[].class,
            body ->
                assertThat(new String(body, StandardCharsets.UTF_8))
                    .contains("kuulin: olen [hetu]")
                    .contains("\"stage\":null"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "{\"text\":5}",
        "{\"text\":null}",
        "{\"text\":\" \"}",
        "{\"text\":\"a\",\"locale\":\"de\"}",
        "{\"text\":\"a\",\"locale\":1}"
      })
  void refusesBadInput(String body) throws IOException {
    assertProblem(post(body), 400, "bad-frame");
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    assertProblem(post(new byte[] {'{', (byte) 0xff, '}'}), 400, "bad-frame");
  }

  @Test
  void refusesWhatIsTooLarge() throws IOException {
    assertProblem(post("{\"text\":\"" + "x".repeat(1_001) + "\"}"), 413, "too-large");
    assertProblem(post("{\"text\":\"" + "x".repeat(9_000) + "\"}"), 413, "too-large");
  }

  @Test
  void saysWhenToTryAgain() throws IOException {
    post("{\"text\":\"a\"}");
    post("{\"text\":\"a\"}");
    ResponseEntity<?> response = post("{\"text\":\"a\"}");
    assertProblem(response, 429, "too-fast");
    assertThat(response.getHeaders().getFirst("Retry-After")).isEqualTo("2");
  }
}
