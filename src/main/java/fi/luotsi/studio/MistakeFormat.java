package fi.luotsi.studio;

import fi.luotsi.authoring.Mistake;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** How mistakes are printed. */
enum MistakeFormat {
  /** For people and editors: one line each, {@code file:line:column: what. How to mend.} */
  TEXT {
    @Override
    String print(List<Mistake> mistakes) {
      return mistakes.stream().map(mistake -> mistake.said() + "\n").collect(Collectors.joining());
    }
  },
  /** For programs: an array of objects. */
  JSON {
    @Override
    String print(List<Mistake> mistakes) {
      return JSON_WRITER.writeValueAsString(mistakes) + "\n";
    }
  },
  /** For GitHub Actions, which shows each at its line of the change. */
  GITHUB {
    @Override
    String print(List<Mistake> mistakes) {
      return mistakes.stream().map(MistakeFormat::annotation).collect(Collectors.joining());
    }
  };

  private static final ObjectWriter JSON_WRITER =
      JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

  abstract String print(List<Mistake> mistakes);

  private static String annotation(Mistake mistake) {
    return "::error file=%s,line=%d,col=%d,title=%s::%s\n"
        .formatted(
            property(mistake.file()),
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
