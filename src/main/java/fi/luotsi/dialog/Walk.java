package fi.luotsi.dialog;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One walk: from where a dialog stands through what it says, suggests and decides until it waits
 * for the person or ends. For one thread, and gone once.
 *
 * <p>A called dialog's closing words are not said: its caller goes on, and closes in its own words.
 */
final class Walk {

  static final int MOST_NODES = 64;

  private final KeptTrees trees;
  private final OfferedOptions offered;
  private final ContentLocale locale;
  private final Frames frames;
  private final List<String> said = new ArrayList<>();
  private final Set<ContentRef> refs = new LinkedHashSet<>();
  private final List<String> trail = new ArrayList<>();
  private Node.@Nullable Suggest suggestion;

  Walk(KeptTrees trees, OfferedOptions offered, ContentLocale locale, Frames frames) {
    this.trees = trees;
    this.offered = offered;
    this.locale = locale;
    this.frames = frames;
  }

  /** Goes on from the node that the frames stand at. */
  DialogStep go() {
    try {
      for (int passed = 0; passed < MOST_NODES; passed++) {
        DialogStep step = pass(frames.node());
        if (step != null) {
          return step;
        }
      }
      return offerPerson(DialogStep.Failure.ENDLESS_WALK);
    } catch (WalkFailed e) {
      return offerPerson(e.failure());
    }
  }

  /** Goes on at a node. */
  DialogStep go(@Nullable String next) {
    if (next != null) {
      frames.go(next);
      return go();
    }
    DialogStep step = end();
    return step == null ? go() : step;
  }

  /** Notes the option by which the walk goes on. */
  Walk by(Optional<String> option) {
    option.ifPresent(trail::add);
    return this;
  }

  private @Nullable DialogStep pass(Node node) {
    trail.add(frames.tree().id() + "/" + frames.nodeName());
    return switch (node) {
      case Node.Say(LocalizedText text, String next) -> {
        say(text);
        frames.go(next);
        yield null;
      }
      case Node.Suggest suggest -> {
        say(suggest.text());
        suggestion = suggest;
        frames.go(suggest.next());
        yield null;
      }
      case Node.Branch branch -> {
        frames.go(decide(branch));
        yield null;
      }
      case Node.Call(String dialog, _) -> {
        frames.call(trees.called(dialog));
        yield null;
      }
      case Node.Ask(LocalizedText text, _) -> {
        say(text);
        yield step(null, null);
      }
      case Node.Handoff handoff -> {
        say(handoff.text());
        yield step(handoff, null);
      }
      case Node.End(LocalizedText text) -> {
        if (frames.outermost()) {
          say(text);
        }
        yield end();
      }
    };
  }

  private String decide(Node.Branch branch) {
    try {
      for (Node.Case possible : branch.cases()) {
        if (possible.when().holds(frames.known())) {
          return possible.next();
        }
      }
      return branch.otherwise();
    } catch (ArithmeticException e) {
      throw new WalkFailed(DialogStep.Failure.CONDITION_FAILED);
    }
  }

  /** Ends the innermost dialog; the step when there is no caller to go on with. */
  private @Nullable DialogStep end() {
    if (frames.outermost()) {
      return new DialogStep(
          said, suggestion, null, List.of(), null, List.copyOf(refs), null, trail);
    }
    frames.giveBack();
    if (frames.node() instanceof Node.Call(_, String next)) {
      frames.go(next);
      return null;
    }
    throw new WalkFailed(DialogStep.Failure.MISSING_PART);
  }

  private DialogStep offerPerson(DialogStep.Failure failure) {
    said.clear();
    refs.clear();
    if (frames.goToAnyHandoff() && frames.node() instanceof Node.Handoff handoff) {
      say(handoff.text());
      return step(handoff, failure);
    }
    return new DialogStep(List.of(), suggestion, null, List.of(), null, List.of(), failure, trail);
  }

  private DialogStep step(Node.@Nullable Handoff handoff, DialogStep.@Nullable Failure failure) {
    return new DialogStep(
        said,
        suggestion,
        handoff,
        offered.at(frames.tree(), frames.nodeName(), locale),
        frames.position(),
        List.copyOf(refs),
        failure,
        trail);
  }

  private void say(LocalizedText text) {
    said.add(text.in(locale));
    refs.add(frames.tree().ref());
  }
}
