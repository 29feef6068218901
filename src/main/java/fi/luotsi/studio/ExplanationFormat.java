package fi.luotsi.studio;

import fi.luotsi.search.Evidence;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** An explanation as lines for a terminal. */
final class ExplanationFormat {

  private final PrintWriter out;

  ExplanationFormat(PrintWriter out) {
    this.out = out;
  }

  void print(Explanation explanation) {
    line("message", explanation.message());
    language(explanation.language());
    explanation.words().forEach(this::word);
    if (explanation.danger() != null) {
      line("danger", danger(explanation.danger()));
    }
    if (explanation.doubted() != null) {
      line(
          "doubted",
          danger(explanation.doubted())
              + ", in a message hardly liker to danger than to ordinary ones");
    }
    line("signals", joined(explanation.signals()));
    explanation.situations().forEach(this::situation);
    line("asks for", joined(explanation.facets()));
    certainty(explanation.certainty());
    explanation.candidates().forEach(this::candidate);
    decision(explanation);
    out.flush();
  }

  private void line(String name, String text) {
    out.println("%-11s%s".formatted(name, text).stripTrailing());
  }

  private void language(Explanation.HeardLanguage language) {
    String probabilities =
        language.probabilities().entrySet().stream()
            .map(entry -> entry.getKey() + " " + Reasons.number(entry.getValue()))
            .collect(Collectors.joining(", "));
    line("language", language.locale() + " (" + probabilities + ")");
  }

  private void word(Explanation.ExplainedWord word) {
    StringBuilder text = new StringBuilder();
    text.append(word.surface()).append(" → ").append(word.folded());
    text.append(" [").append(word.stem()).append(']');
    if (!word.known()) {
      text.append(word.meant() == null ? ", unknown" : ", taken for [" + word.meant() + "]");
    }
    append(text, "parts", word.parts());
    append(text, "stands for", word.standard());
    append(text, "concept", word.concepts());
    line("word", text.toString());
  }

  private static void append(StringBuilder text, String name, List<String> values) {
    if (!values.isEmpty()) {
      text.append(", ").append(name).append(' ').append(joined(values));
    }
  }

  private static String danger(Explanation.FoundDanger danger) {
    return danger.kind() + ", " + danger.severity() + ": \"" + danger.words() + "\"";
  }

  private void situation(Explanation.LikelySituation situation) {
    line(
        "likeness",
        "%s %.2f (taken for it from %s) [%s]"
            .formatted(
                situation.situation(),
                situation.score(),
                Reasons.threshold(situation.takenFrom()),
                joined(situation.words())));
    situation.nearest().forEach(this::evidence);
  }

  private void certainty(Explanation.Certainty certainty) {
    line(
        "belongs",
        "%s (asked back about from %s; answered when the best match is from %s)"
            .formatted(
                Reasons.number(certainty.belongs()),
                Reasons.threshold(certainty.askedBackFrom()),
                Reasons.threshold(certainty.answeredFrom())));
  }

  private void candidate(Explanation.ExplainedPath candidate) {
    line(
        "candidate",
        Reasons.number(candidate.match()) + "  " + candidate.path() + ": " + candidate.title());
    candidate.evidence().forEach(this::evidence);
  }

  private void evidence(Evidence evidence) {
    line(
        "",
        "  %s %.2f [%s] %s"
            .formatted(
                evidence.source(), evidence.score(), joined(evidence.words()), evidence.text()));
  }

  private void decision(Explanation explanation) {
    line("decision", explanation.decision().kind() + ": " + explanation.decision().why());
    explanation.decision().text().lines().forEach(text -> line("", text));
    line("otherwise", explanation.alternative().kind() + ": " + explanation.alternative().when());
    Explanation.OtherPath other = explanation.nearestOther();
    if (other != null) {
      line("", "nearest other path " + other.path() + ", " + Reasons.number(other.match()));
    }
  }

  private static String joined(List<String> values) {
    return String.join(", ", values);
  }
}
