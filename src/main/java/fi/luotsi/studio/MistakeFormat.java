package fi.luotsi.studio;

import fi.luotsi.authoring.Mistake;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** How what was found is printed. */
enum MistakeFormat {
  /** For people and editors: one line each, {@code file:line:column: what. How to mend.} */
  TEXT {
    @Override
    String print(ContentCheck.Findings findings, ContentPlace place) {
      return findings.mistakes().stream()
          .map(mistake -> mistake.said() + "\n")
          .collect(Collectors.joining());
    }
  },
  /** For programs: one object, the mistakes in an array. */
  JSON {
    @Override
    String print(ContentCheck.Findings findings, ContentPlace place) {
      return JSON_WRITER.writeValueAsString(Report.of(findings)) + "\n";
    }
  },
  /** For GitHub Actions, which shows each at its line of the change. */
  GITHUB {
    @Override
    String print(ContentCheck.Findings findings, ContentPlace place) {
      String notRun = findings.notRun();
      return findings.mistakes().stream()
              .map(mistake -> annotation(mistake, place))
              .collect(Collectors.joining())
          + (notRun == null ? "" : "::notice title=check::" + data(notRun) + "\n");
    }
  };

  private static final ObjectWriter JSON_WRITER =
      JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

  /**
   * What was found, to be read where {@code check} was run.
   *
   * @param place of the content
   */
  abstract String print(ContentCheck.Findings findings, ContentPlace place);

  /** What programs are given; the names of its parts are theirs to rely on. */
  private record Report(
      List<Mistake> mistakes, int paths, int dialogs, ConversationTests conversationTests) {

    static Report of(ContentCheck.Findings findings) {
      return new Report(
          findings.mistakes(),
          findings.paths(),
          findings.coverage().size(),
          new ConversationTests(findings.conversations(), findings.notRun()));
    }

    /** How many were run, or why none was. */
    private record ConversationTests(int run, @Nullable String notRun) {}
  }

  private static String annotation(Mistake mistake, ContentPlace place) {
    String level =
        switch (mistake.gravity()) {
          case BLOCKING -> "error";
          case ADVISORY -> "warning";
        };
    return "::%s file=%s,line=%d,col=%d,title=%s::%s\n"
        .formatted(
            level,
            property(place.inRepository(mistake.file())),
            mistake.line(),
            mistake.column(),
            property(mistake.code()),
            data(mistake.message() + " " + mistake.remedy()));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  /** As on the command line: {@code text}, {@code json}, {@code github}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
