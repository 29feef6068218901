package fi.luotsi.guidance;

import fi.luotsi.authoring.Mistake;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** There is no content to serve: it has mistakes that block it. */
public final class ContentRefused extends RuntimeException {

  private final transient List<Mistake> mistakes;

  ContentRefused(List<Mistake> mistakes) {
    super(mistakes.stream().map(Mistake::said).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  private ContentRefused(String message) {
    super(message);
    this.mistakes = List.of();
  }

  /** There is no content where it was said to be. */
  static ContentRefused missing(Path folder) {
    return new ContentRefused("There is no folder " + folder.resolve("knowledge") + ".");
  }

  public List<Mistake> mistakes() {
    return mistakes;
  }
}
