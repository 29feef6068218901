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

  /** The ids of the options that a node offers. */
  static List<String> ids(DialogTree tree, String node) {
    LocalizedText any = tree.title();
    return new OfferedOptions(any, any)
        .at(tree, node, ContentLocale.FI).stream().map(DialogStep.Choice::id).toList();
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

  /** The id of the option that an answer at that node is, if the node offers it as one. */
  static Optional<String> idOf(DialogTree tree, String node, Reading answer) {
    return switch (answer) {
      case Reading.Picked(Node.Option option) -> {
        int index =
            tree.nodes().get(node) instanceof Node.Ask(_, Node.Answer.Options(var options))
                ? options.indexOf(option)
                : -1;
        yield index < 0 ? Optional.empty() : Optional.of(id(tree, node, String.valueOf(index + 1)));
      }
      case Reading.YesOrNo(boolean yes) -> Optional.of(id(tree, node, yes ? YES : NO));
      case Reading.Counted _, Reading.Words _, Reading.TooFar _, Reading.Nothing _ ->
          Optional.empty();
    };
  }

  private static String id(DialogTree tree, String node, String last) {
    return "dialog:" + tree.id() + ":" + node + ":" + last;
  }
}
