package fi.luotsi.dialog;

import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The options that a question offers, with their ids: {@code dialog:<dialog>:<node>:<n>}, counted
 * from 1, or {@code …:yes} and {@code …:no}.
 *
 * @param yes label of the answer yes
 * @param no label of the answer no
 */
record OfferedOptions(LocalizedText yes, LocalizedText no) {

  private static final String YES = "yes";
  private static final String NO = "no";

  List<DialogStep.Choice> at(DialogTree tree, String node, ContentLocale locale) {
    if (!(tree.nodes().get(node) instanceof Node.Ask ask)) {
      return List.of();
    }
    return switch (ask.answer()) {
      case Node.Answer.Options(List<Node.Option> options) -> labels(tree, node, options, locale);
      case Node.Answer.YesNo _ ->
          List.of(
              new DialogStep.Choice(id(tree, node, YES), yes.in(locale)),
              new DialogStep.Choice(id(tree, node, NO), no.in(locale)));
      case Node.Answer.Count _ -> List.of();
      case Node.Answer.Text _ -> List.of();
    };
  }

  private static List<DialogStep.Choice> labels(
      DialogTree tree, String node, List<Node.Option> options, ContentLocale locale) {
    List<DialogStep.Choice> choices = new ArrayList<>();
    for (int number = 1; number <= options.size(); number++) {
      choices.add(
          new DialogStep.Choice(
              id(tree, node, String.valueOf(number)), options.get(number - 1).label().in(locale)));
    }
    return choices;
  }

  /** The answer that an option stands for at that node. */
  static Optional<Reading> picked(DialogTree tree, String node, String option) {
    if (!(tree.nodes().get(node) instanceof Node.Ask ask)) {
      return Optional.empty();
    }
    return switch (ask.answer()) {
      case Node.Answer.Options(List<Node.Option> options) -> {
        for (int number = 1; number <= options.size(); number++) {
          if (id(tree, node, String.valueOf(number)).equals(option)) {
            yield Optional.of(new Reading.Picked(options.get(number - 1)));
          }
        }
        yield Optional.empty();
      }
      case Node.Answer.YesNo _ -> {
        boolean isYes = id(tree, node, YES).equals(option);
        yield isYes || id(tree, node, NO).equals(option)
            ? Optional.of(new Reading.YesOrNo(isYes))
            : Optional.empty();
      }
      case Node.Answer.Count _ -> Optional.empty();
      case Node.Answer.Text _ -> Optional.empty();
    };
  }

  private static String id(DialogTree tree, String node, String last) {
    return "dialog:" + tree.id() + ":" + node + ":" + last;
  }
}
