package fi.luotsi.studio;

import fi.luotsi.authoring.DidYouMean;
import fi.luotsi.authoring.Mistakes;
import fi.luotsi.dialog.DialogTree;
import fi.luotsi.guidance.Content;
import fi.luotsi.knowledge.Queue;
import fi.luotsi.knowledge.SafetyKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for expectations of conversation tests that name what does not exist. */
final class ConversationReferences {

  private final Map<String, Set<String>> known;

  ConversationReferences(Content content) {
    Set<String> paths = content.knowledge().paths().keySet();
    Set<String> channels = content.knowledge().channels().keySet();
    this.known =
        Map.of(
            "path", paths,
            "paths", paths,
            "firstChannel", channels,
            "channels", channels,
            "segment", content.knowledge().segments().keySet(),
            "queue",
                content.knowledge().queues().stream().map(Queue::id).collect(Collectors.toSet()),
            "safety",
                Stream.of(SafetyKind.values()).map(SafetyKind::code).collect(Collectors.toSet()),
            "dialog", content.dialogs().trees().keySet(),
            "node", nodes(content.dialogs().trees()));
  }

  private static Set<String> nodes(Map<String, DialogTree> trees) {
    return trees.values().stream()
        .flatMap(tree -> tree.nodes().keySet().stream())
        .collect(Collectors.toSet());
  }

  void check(List<ConversationTest> tests, Mistakes mistakes) {
    for (ConversationTest test : tests) {
      for (ConversationTest.Turn turn : test.turns()) {
        if (turn instanceof ConversationTest.Expects(List<Expectation> expectations)) {
          expectations.forEach(expectation -> check(expectation, mistakes));
        }
      }
    }
  }

  private void check(Expectation expectation, Mistakes mistakes) {
    Set<String> ids = known.get(expectation.key());
    if (ids == null) {
      return;
    }
    for (String wanted : expectation.wanted()) {
      if (!ids.contains(wanted)) {
        mistakes.advisory(
            expectation.place(),
            "unknown-expectation",
            "There is no %s `%s`.".formatted(expectation.key(), wanted),
            DidYouMean.remedy(wanted, ids, "Write one that exists."));
      }
    }
  }
}
