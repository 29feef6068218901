package fi.luotsi.studio;

import fi.luotsi.authoring.ContentFile;
import fi.luotsi.authoring.ContentFiles;
import fi.luotsi.authoring.MarkdownDocument;
import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import fi.luotsi.guidance.Content;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import fi.luotsi.language.Word;
import fi.luotsi.search.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Asks every example question of every path. The questions are part of the index, so one that does
 * not bring its path among the first three is pulled harder by another path. Also looks for
 * examples of dialogs that are questions of a path too.
 */
final class ExampleQuestionCheck {

  private static final int AMONG = 3;
  private static final Pattern TEXT =
      Pattern.compile("knowledge/paths/[^/]+/([^/]+)/(fi|fi-simple|sv|en)\\.md");

  private final Content content;
  private final Mistakes mistakes;
  private final Map<String, Place> asked = new HashMap<>();

  /** A question of a path. */
  private record Question(String path, Language language, String text, Place place) {}

  ExampleQuestionCheck(Content content, Mistakes mistakes) {
    this.content = content;
    this.mistakes = mistakes;
  }

  void check(ContentFiles files) {
    for (Question question : questions(files)) {
      asked.put(normalised(question.text(), question.language()), question.place());
      found(question);
    }
  }

  private static List<Question> questions(ContentFiles files) {
    List<Question> questions = new ArrayList<>();
    for (ContentFile file : files.files()) {
      Matcher name = TEXT.matcher(file.path());
      Optional<ContentLocale> locale =
          name.matches() ? ContentLocale.ofCode(name.group(2)) : Optional.empty();
      locale.ifPresent(known ->
          MarkdownDocument.read(file, new Mistakes())
              .ifPresent(
                  text -> questions.addAll(questions(name.group(1), known.language(), text))));
    }
    return questions;
  }

  private static List<Question> questions(String path, Language language, MarkdownDocument text) {
    List<Question> questions = new ArrayList<>();
    text.frontMatter()
        .root()
        .path("questions")
        .values()
        .forEach(question ->
            questions.add(
                new Question(
                    path,
                    language,
                    question.asString(""),
                    text.frontMatter().place("/questions/" + questions.size()))));
    return questions;
  }

  private void found(Question question) {
    List<String> found =
        content.search().search(question.text(), question.language()).stream()
            .limit(AMONG)
            .map(Candidate::path)
            .toList();
    if (!found.contains(question.path())) {
      mistakes.advisory(
          question.place(),
          "question-finds-another-path",
          "“%s” does not find its own path but %s."
              .formatted(question.text(), found.isEmpty() ? "none" : String.join(", ", found)),
          "Say in the question what only this path is about, or move it to the path it finds.");
    }
  }

  /** Examples that begin a dialog and are questions of a path: only one of them can be meant. */
  void checkDialogs(ContentFiles files) {
    content
        .dialogs()
        .trees()
        .values()
        .forEach(tree ->
            tree.start()
                .examples()
                .forEach((language, examples) ->
                    examples.forEach(example -> {
                      Place place = asked.get(normalised(example, language));
                      files
                          .file("dialogs/" + tree.id() + ".yaml")
                          .filter(_ -> place != null)
                          .ifPresent(
                              file -> twice(example, line(file, example), String.valueOf(place)));
                    })));
  }

  private void twice(String example, Place place, String question) {
    mistakes.advisory(
        place,
        "example-is-question",
        "“%s” begins the dialog and is a question of a path: %s.".formatted(example, question),
        "Keep it where it fits best: a dialog also begins by its start path.");
  }

  private static Place line(ContentFile file, String example) {
    int line = 1;
    for (String text : file.text().split("\n", -1)) {
      int column = text.indexOf(example);
      if (column >= 0) {
        return new Place(file.path(), line, column + 1);
      }
      line++;
    }
    return Place.start(file.path());
  }

  private static String normalised(String text, Language language) {
    return TextAnalysis.of(language).words(text).stream()
        .map(Word::folded)
        .collect(Collectors.joining(" ", language.code() + " ", ""));
  }
}
