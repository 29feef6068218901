package fi.luotsi.knowledge;

import fi.luotsi.authoring.Mistake;
import java.util.List;
import java.util.Optional;

/**
 * What became of the files of {@code knowledge/}.
 *
 * @param knowledge present unless a mistake blocks it
 * @param mistakes all of them at once, by file and place
 */
public record LoadedKnowledge(Optional<Knowledge> knowledge, List<Mistake> mistakes) {

  public LoadedKnowledge {
    mistakes = List.copyOf(mistakes);
  }
}
