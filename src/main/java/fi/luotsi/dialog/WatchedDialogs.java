package fi.luotsi.dialog;

import fi.luotsi.language.ContentLocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Dialogs whose every step is told to somebody. */
record WatchedDialogs(Dialogs dialogs, Consumer<DialogStep> watcher) implements Dialogs {

  private DialogStep told(DialogStep step) {
    watcher.accept(step);
    return step;
  }

  @Override
  public String version() {
    return dialogs.version();
  }

  @Override
  public Map<String, DialogTree> trees() {
    return dialogs.trees();
  }

  @Override
  public Optional<DialogTree> startedByPath(String path) {
    return dialogs.startedByPath(path);
  }

  @Override
  public boolean knows(DialogPosition position) {
    return dialogs.knows(position);
  }

  @Override
  public Dialogs withRetired(Dialogs previous) {
    return new WatchedDialogs(dialogs.withRetired(previous), watcher);
  }

  @Override
  public List<DialogTree> retired() {
    return dialogs.retired();
  }

  @Override
  public DialogStep start(DialogTree tree, ContentLocale locale) {
    return told(dialogs.start(tree, locale));
  }

  @Override
  public DialogStep repeat(DialogPosition position, ContentLocale locale) {
    return told(dialogs.repeat(position, locale));
  }

  @Override
  public Optional<DialogStep> choose(DialogPosition position, String option, ContentLocale locale) {
    return dialogs.choose(position, option, locale).map(this::told);
  }

  @Override
  public Heard answer(DialogPosition position, String text, ContentLocale locale) {
    Heard heard = dialogs.answer(position, text, locale);
    if (heard instanceof Heard.Understood(DialogStep step, _)) {
      watcher.accept(step);
    }
    return heard;
  }

  @Override
  public DialogStep declineHandoff(DialogPosition position, ContentLocale locale) {
    return told(dialogs.declineHandoff(position, locale));
  }
}
