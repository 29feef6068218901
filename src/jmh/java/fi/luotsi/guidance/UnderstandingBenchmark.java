package fi.luotsi.guidance;

import fi.luotsi.authoring.ContentSource;
import fi.luotsi.knowledge.ServicePath;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.FinnishStemming;
import fi.luotsi.language.Language;
import fi.luotsi.search.Lessons;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to understand one message with all the shipped content, the whole and its
 * parts. Messages are the example questions of all paths with one letter of each left out, so that
 * no two in a row are alike and none is met as it was learned.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
public class UnderstandingBenchmark {

  private static final long SEED = 4;

  private record Message(Language language, String text) {}

  private final List<Message> messages = new ArrayList<>();
  private final Content content;
  private final Listener listener;
  private int next;

  /** Loads and learns all the content. */
  public UnderstandingBenchmark() {
    content =
        new ContentLoader(Clock.systemUTC(), Throwable::printStackTrace)
            .load(ContentSource.directory(Path.of("")).read())
            .content()
            .orElseThrow();
    listener = new Listener(content, new Hearing(content, Thresholds.DEFAULT.likeness()));
    Random random = new Random(SEED);
    for (ServicePath path : content.knowledge().paths().values()) {
      for (Language language : Language.values()) {
        for (String question : path.text(ContentLocale.of(language)).questions()) {
          messages.add(new Message(language, mistyped(question, random)));
        }
      }
    }
    Collections.shuffle(messages, random);
  }

  private static String mistyped(String question, Random random) {
    int at = random.nextInt(question.length());
    return question.substring(0, at) + question.substring(at + 1);
  }

  private Message message() {
    next = (next + 1) % messages.size();
    return messages.get(next);
  }

  /** All that is done before a decision is made. */
  @Benchmark
  public Object whole() {
    Message message = message();
    Memory memory = Memory.fresh(ContentLocale.of(message.language()), false);
    return listener.understand(listener.hearLanguage(memory, message.text()), message.text());
  }

  @Benchmark
  public Object language() {
    return content.languages().identify(message().text());
  }

  @Benchmark
  public Object search() {
    Message message = message();
    return content.search().search(message.text(), message.language());
  }

  @Benchmark
  public Object danger() {
    return content.dangers().recognise(message().text());
  }

  @Benchmark
  public Object signals() {
    Message message = message();
    return content.signals().recognise(message.text(), message.language());
  }

  /** Learning from all the content: paths, situations and languages. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Warmup(iterations = 2)
  @Measurement(iterations = 3)
  public Object learning() {
    Lessons lessons = content.lessons();
    return Learned.from(lessons, FinnishStemming.OWN, Throwable::printStackTrace);
  }
}
