package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.authoring.ContentSource;
import fi.luotsi.guidance.ContentLoader;
import fi.luotsi.guidance.LiveContent;
import fi.luotsi.guidance.Thresholds;
import fi.luotsi.knowledge.SmallContent;
import fi.luotsi.limits.LimitSettings;
import fi.luotsi.limits.Limits;
import fi.luotsi.privacy.Masking;
import fi.luotsi.search.Evidence;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Explanations of the command and over HTTP, by a small content. */
class ExplainEndpointTests {

  private static final Path EXAMPLE = Path.of("docs/protocol/examples/studio-explanation.json");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
  private static final LimitSettings LIMITS = LimitSettings.defaults();

  @TempDir private static Path folder;
  private static LiveContent content;
  private static ExplainEndpoint endpoint;

  @BeforeAll
  static void loadTheContent() {
    new SmallContent(folder);
    content =
        new LiveContent(
            ContentSource.directory(folder),
            new ContentLoader(
                CLOCK,
                failure -> {
                  throw new AssertionError(failure);
                }),
            Runnable::run);
    endpoint =
        new ExplainEndpoint(
            new Explanations(() -> content, new Masking(Set::of), CLOCK),
            new Limits(LIMITS, CLOCK));
  }

  private static Explanation explained(String text, @Nullable String locale) {
    ResponseEntity<?> answer = endpoint.explain(text, locale);
    assertThat(answer.getStatusCode().value()).isEqualTo(200);
    return (Explanation) Objects.requireNonNull(answer.getBody());
  }

  @Test
  void tellsTheAnswerAndWhatItCameFrom() {
    Explanation explanation = explained("kuume fi yksi", "fi");

    assertThat(explanation.decision().kind()).isEqualTo("answer");
    assertThat(explanation.decision().why())
        .contains("%.2f or more".formatted(Thresholds.DEFAULT.answer()));
    assertThat(explanation.alternative().when())
        .contains(
            "if the match of the best path were below %.2f".formatted(Thresholds.DEFAULT.answer()));
    assertThat(explanation.candidates().getFirst().path()).isEqualTo("kuume");
    assertThat(explanation.candidates().getFirst().title()).isEqualTo("kuume fi");
    assertThat(explanation.candidates().getFirst().evidence())
        .extracting(Evidence::source)
        .contains("question", "text");
    assertThat(explanation.nearestOther()).isNotNull();
    assertThat(explanation.certainty().best())
        .isEqualTo(explanation.candidates().getFirst().match());
    assertThat(explanation.content()).isEqualTo(content.content().version());
  }

  @Test
  void tellsHowEachWordIsNormalised() {
    Explanation explanation = explained("Lämpöä on", "fi");

    assertThat(explanation.words().getFirst().surface()).isEqualTo("Lämpöä");
    assertThat(explanation.words().getFirst().folded()).isEqualTo("lampoa");
    assertThat(explanation.words().getFirst().standard()).containsExactly("kuume");
    assertThat(explanation.words().getFirst().concepts()).hasSize(1);
    assertThat(explanation.words().getLast().standard()).isEmpty();
    assertThat(explanation.language().probabilities()).containsOnlyKeys("fi", "sv", "en");
  }

  @Test
  void explainsWhatHasNoWords() {
    Explanation explanation = explained("…?", null);

    assertThat(explanation.decision().kind()).isEqualTo("fallback");
    assertThat(explanation.candidates()).isEmpty();
    assertThat(explanation.nearestOther()).isNull();
    assertThat(explanation.alternative().kind()).isEqualTo("clarify");
  }

  @Test
  void understandsInTheLocaleThatWasChosen() {
    assertThat(explained("feber", "sv").language().locale()).isEqualTo("sv");
  }

  @Test
  void masksPersonalIdentifiersBeforeAnythingElse() {
    Explanation explanation = explained("kuume fi yksi 131052-308T", "fi");

    assertThat(explanation.message()).isEqualTo("kuume fi yksi [hetu]");
    assertThat(explanation.masked()).containsExactly("hetu");
    assertThat(explanation.toString()).doesNotContain("131052").doesNotContain("308");
  }

  @ParameterizedTest
  @CsvSource({",,no-text", "' ',,no-text", "kuume,de,unknown-locale", "kuume,'',unknown-locale"})
  void refusesWhatItCannotExplain(@Nullable String text, @Nullable String locale, String code) {
    assertProblem(endpoint.explain(text, locale), 400, code);
  }

  @Test
  void takesTextAsLongAsACitizensMessageMayBe() {
    assertThat(explained("a".repeat(LIMITS.messageLength()), null).words()).isNotEmpty();
    assertProblem(endpoint.explain("a".repeat(LIMITS.messageLength() + 1), null), 413, "too-large");
  }

  private static void assertProblem(ResponseEntity<?> answer, int status, String code) {
    assertThat(answer.getStatusCode().value()).isEqualTo(status);
    assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer.getBody())
        .isInstanceOfSatisfying(
            ProblemDetail.class,
            problem -> assertThat(problem.getProperties()).containsEntry("code", code));
  }

  @Test
  void printsTheSameAsACommand() {
    StringWriter out = new StringWriter();

    assertThat(command(out, "kuume", "fi", "yksi", "--locale=fi")).isZero();
    assertThat(out.toString())
        .contains("word       kuume → kuume")
        .contains("decision   answer: the match of the best path")
        .contains("otherwise  ")
        .contains("nearest other path flunssa");
  }

  @Test
  void printsWhatAMessageIsLikeAndWhichDangerIsDoubted() throws IOException {
    JsonMapper mapper = new JsonMapper();
    ObjectNode example = (ObjectNode) mapper.readTree(Files.readString(EXAMPLE));
    example.set(
        "doubted",
        mapper.valueToTree(new Explanation.FoundDanger("suicide", "soon", "nuorten itsemurhista")));
    StringWriter out = new StringWriter();

    new ExplanationFormat(new PrintWriter(out))
        .print(mapper.treeToValue(example, Explanation.class));

    assertThat(out.toString())
        .contains("doubted    suicide, soon: \"nuorten itsemurhista\"")
        .contains("likeness   own-case 0.12 (taken for it from 0.52) [mille, hammaslääkrille]");
  }

  @Test
  void refusesAnUnknownLocaleAsACommandToo() {
    StringWriter err = new StringWriter();

    assertThat(command(err, "kuume", "--locale=de")).isEqualTo(2);
    assertThat(err.toString()).contains("fi, fi-simple, sv, en");
  }

  private static int command(StringWriter said, String... arguments) {
    return new CommandLine(new ExplainCommand(() -> content, CLOCK))
        .setOut(new PrintWriter(said))
        .setErr(new PrintWriter(said))
        .execute(arguments);
  }

  @Test
  void writesWhatTheDescriptionShows() throws IOException {
    JsonMapper mapper = new JsonMapper();
    Explanation example = mapper.readValue(Files.readString(EXAMPLE), Explanation.class);

    assertThat(mapper.<JsonNode>valueToTree(example))
        .isEqualTo(mapper.readTree(Files.readString(EXAMPLE)));
  }
}
