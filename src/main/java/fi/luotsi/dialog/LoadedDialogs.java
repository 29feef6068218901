package fi.luotsi.dialog;

import fi.luotsi.authoring.Mistake;
import java.util.List;
import java.util.Optional;

/**
 * What became of the files of {@code dialogs/}.
 *
 * @param dialogs present unless a mistake blocks them
 * @param mistakes all of them at once, by file and place
 */
public record LoadedDialogs(Optional<Dialogs> dialogs, List<Mistake> mistakes) {

  public LoadedDialogs {
    mistakes = List.copyOf(mistakes);
  }
}
