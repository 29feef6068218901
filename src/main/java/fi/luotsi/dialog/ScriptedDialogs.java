package fi.luotsi.dialog;

import fi.luotsi.language.ContentLocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dialogs as they are written in the content. Immutable. */
final class ScriptedDialogs implements Dialogs {

  private final String version;
  private final KeptTrees trees;
  private final OfferedOptions offered;
  private final AnswerReader reader;

  ScriptedDialogs(String version, KeptTrees trees, OfferedOptions offered) {
    this.version = version;
    this.trees = trees;
    this.offered = offered;
    this.reader = new AnswerReader(offered);
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Map<String, DialogTree> trees() {
    return trees.current();
  }

  @Override
  public Optional<DialogTree> startedByPath(String path) {
    return trees.current().values().stream()
        .filter(tree -> tree.start().paths().contains(path))
        .findFirst();
  }

  @Override
  public DialogStep start(DialogTree tree, ContentLocale locale) {
    return walk(Frames.at(tree), locale).go();
  }

  @Override
  public boolean knows(DialogPosition position) {
    return position.frames().stream()
        .allMatch(frame -> {
          DialogTree tree = trees.of(frame);
          return tree != null && tree.nodes().containsKey(frame.node());
        });
  }

  @Override
  public Dialogs withRetired(Dialogs previous) {
    return new ScriptedDialogs(version, trees.after(previous.trees(), previous.retired()), offered);
  }

  @Override
  public List<DialogTree> retired() {
    return trees.retired();
  }

  @Override
  public DialogStep repeat(DialogPosition position, ContentLocale locale) {
    return walk(frames(position), locale).go();
  }

  @Override
  public Optional<DialogStep> choose(DialogPosition position, String option, ContentLocale locale) {
    Frames frames = frames(position);
    return OfferedOptions.picked(frames.tree(), frames.nodeName(), option)
        .map(reading -> goOn(frames, reading, locale));
  }

  @Override
  public Heard answer(DialogPosition position, String text, ContentLocale locale) {
    Frames frames = frames(position);
    if (!(frames.node() instanceof Node.Ask ask)) {
      return new Heard.NotAnAnswer();
    }
    Reading reading = reader.read(ask, frames.tree().slots(), text, locale);
    return switch (reading) {
      case Reading.Nothing() -> new Heard.NotAnAnswer();
      case Reading.TooFar(long min, long max) -> new Heard.OutOfRange(min, max);
      case Reading.Words words ->
          new Heard.Understood(
              goOn(frames, words, locale),
              words.question() ? Confidence.ASKS_ITSELF : Confidence.SURE);
      case Reading.Picked picked ->
          new Heard.Understood(goOn(frames, picked, locale), Confidence.SURE);
      case Reading.YesOrNo yesNo ->
          new Heard.Understood(goOn(frames, yesNo, locale), Confidence.SURE);
      case Reading.Counted number ->
          new Heard.Understood(goOn(frames, number, locale), Confidence.SURE);
    };
  }

  @Override
  public DialogStep declineHandoff(DialogPosition position, ContentLocale locale) {
    Frames frames = frames(position);
    return frames.node() instanceof Node.Handoff handoff
        ? walk(frames, locale).go(handoff.next())
        : walk(frames, locale).go();
  }

  private DialogStep goOn(Frames frames, Reading reading, ContentLocale locale) {
    Optional<String> option = OfferedOptions.idOf(frames.tree(), frames.nodeName(), reading);
    return walk(frames, locale).by(option).go(next(frames, reading));
  }

  /** Sets what the answer says and tells where it leads. */
  private static String next(Frames frames, Reading reading) {
    if (reading instanceof Reading.Picked(Node.Option option)) {
      frames.set(option.set());
      return option.next();
    }
    if (!(frames.node() instanceof Node.Ask ask)) {
      throw new IllegalStateException("Only a question is answered");
    }
    return switch (ask.answer()) {
      case Node.Answer.Options _ -> throw new IllegalStateException("Not picked: " + reading);
      case Node.Answer.YesNo(String slot, String next) -> set(frames, slot, value(reading), next);
      case Node.Answer.Count(String slot, String next) -> set(frames, slot, value(reading), next);
      case Node.Answer.Text(String slot, String next) -> set(frames, slot, value(reading), next);
    };
  }

  private static String set(Frames frames, String slot, @Nullable Object value, String next) {
    if (value != null) {
      frames.set(Map.of(slot, value));
    }
    return next;
  }

  private static @Nullable Object value(Reading reading) {
    return switch (reading) {
      case Reading.YesOrNo(boolean yes) -> yes;
      case Reading.Counted(long number) -> number;
      case Reading.Words(String words, boolean _) -> words;
      case Reading.Picked _ -> null;
      case Reading.TooFar _ -> null;
      case Reading.Nothing _ -> null;
    };
  }

  private Frames frames(DialogPosition position) {
    if (!knows(position)) {
      throw new IllegalArgumentException("Ask knows() first: " + position);
    }
    return Frames.of(position, trees);
  }

  private Walk walk(Frames frames, ContentLocale locale) {
    return new Walk(trees, offered, locale, frames);
  }
}
