package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.authoring.ContentSource;
import fi.luotsi.authoring.Mistake;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.ServicePath;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.search.Candidate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveContentTests {

  @TempDir Path folder;
  private final Deque<Runnable> toLearn = new ArrayDeque<>();
  private LiveContent content;

  @BeforeEach
  void takeACopyOfTheContentIntoUse() throws IOException {
    for (String part : List.of("knowledge", "dialogs")) {
      copy(Path.of(part), folder.resolve(part));
    }
    content =
        LiveContent.of(
            ContentSource.directory(folder),
            loader(),
            toLearn::add,
            ShippedGuide.content().learned());
  }

  @Test
  void takesAValidEditIntoUseAndKeepsTheOldGuideForThoseWhoStillNeedIt() throws IOException {
    Guide before = content.current();
    edit(
        "knowledge/replies/fi.yaml",
        "fallback: \"En valitettavasti",
        "fallback: \"Enpä valitettavasti");
    assertThat(content.reload()).noneMatch(LiveContentTests::blocks);
    assertThat(content.current().contentVersion()).isNotEqualTo(before.contentVersion());
    assertThat(content.current().sentence("fallback", ContentLocale.FI).text()).startsWith("Enpä");
    assertThat(content.of(before.contentVersion())).containsSame(before);
  }

  @Test
  void understandsWhatAnEditTeachesOnceItIsLearned() throws IOException {
    String newWord = "purjepursiasia";
    String before = content.current().contentVersion();
    edit(
        "knowledge/paths/terveyspalvelut/diabetes/fi.md",
        "questions:\n",
        "questions:\n  - %s vaivaa minua\n".formatted(newWord));
    content.reload();
    assertThat(firstFor(newWord + " vaivaa minua")).as("its very words").isEqualTo("diabetes");
    assertThat(firstFor(newWord)).isNotEqualTo("diabetes");
    toLearn.remove().run();
    assertThat(firstFor(newWord)).isEqualTo("diabetes");
    assertThat(
            answer(content.of(before).orElseThrow(), newWord + " vaivaa minua")
                .paths()
                .getFirst()
                .id())
        .as("what was learned before is let go, also for those who still need the old words")
        .isEqualTo("diabetes");
  }

  private static Guidance answer(Guide guide, String message) {
    Memory memory = Memory.fresh(ContentLocale.FI, true);
    return guide
        .reply(memory, new Utterance.Text(message), ShippedGuide.MONDAY_MORNING)
        .orElseThrow()
        .guidance();
  }

  @Test
  void findsNoPathThatAnEditTookAwayThoughItWasLearnedBefore() throws IOException {
    String question = "Mistä saan apua lapsen hammassärkyyn?";
    assertThat(firstFor(question)).isEqualTo("hammassarky");
    Content all = content.content();
    Content shown =
        new Content(
            "edited",
            without("hammassarky", all.knowledge()),
            all.dialogs(),
            all.recognisers(),
            all.learned());
    assertThat(shown.search().search(question, Language.FI))
        .isNotEmpty()
        .noneMatch(candidate -> candidate.path().equals("hammassarky"));
  }

  @Test
  void keepsTheOldContentWhenTheEditIsBadAndSaysWhere() throws IOException {
    Guide before = content.current();
    edit("dialogs/hammassarky.yaml", "goto: hengitys", "goto: ei-mihinkaan");
    assertThat(content.reload())
        .anySatisfy(mistake -> {
          assertThat(mistake.file()).isEqualTo("dialogs/hammassarky.yaml");
          assertThat(mistake.message()).contains("ei-mihinkaan");
        });
    assertThat(content.current()).isSameAs(before);
    assertThat(content.standing().version()).isEqualTo(before.contentVersion());
    assertThat(content.standing().since()).isEqualTo(ShippedGuide.MONDAY_MORNING);
    assertThat(content.standing().refused())
        .anySatisfy(mistake -> assertThat(mistake.said()).contains("ei-mihinkaan"));

    edit("dialogs/hammassarky.yaml", "goto: ei-mihinkaan", "goto: hengitys");
    content.reload();
    assertThat(content.standing().refused()).isEmpty();
  }

  @Test
  void refusesToStartOnContentThatCannotBeServed() throws IOException {
    Files.delete(folder.resolve("knowledge/county.yaml"));
    assertThatThrownBy(
            () -> new LiveContent(ContentSource.directory(folder), loader(), toLearn::add))
        .isInstanceOf(ContentRefused.class)
        .hasMessageContaining("county.yaml");
  }

  private String firstFor(String message) {
    return content.content().search().search(message, Language.FI).stream()
        .map(Candidate::path)
        .findFirst()
        .orElse("");
  }

  private static Knowledge without(String path, Knowledge all) {
    Map<String, ServicePath> paths = new HashMap<>(all.paths());
    paths.remove(path);
    return new Knowledge(
        "edited",
        all.county(),
        all.segments(),
        all.channels(),
        all.queues(),
        paths,
        all.safety(),
        all.signals(),
        all.facets(),
        all.situations(),
        all.vocabularies(),
        all.offTopic(),
        all.replies());
  }

  private static boolean blocks(Mistake mistake) {
    return mistake.gravity() == Mistake.Gravity.BLOCKING;
  }

  private static ContentLoader loader() {
    return new ContentLoader(
        Clock.fixed(ShippedGuide.MONDAY_MORNING, ZoneId.of("Europe/Helsinki")),
        failure -> {
          throw new AssertionError(failure);
        });
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path));
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
