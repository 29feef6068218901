package fi.luotsi.guidance;

import fi.luotsi.authoring.Mistake;
import java.util.List;
import java.util.Optional;

/**
 * What became of all content files.
 *
 * @param content present unless a mistake blocks it
 * @param mistakes all of them at once, by file and place
 */
public record LoadedContent(Optional<Content> content, List<Mistake> mistakes) {

  public LoadedContent {
    mistakes = List.copyOf(mistakes);
  }
}
