package fi.luotsi.dialog;

import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import fi.luotsi.language.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for what would begin two dialogs: a path, or the same words. */
final class StartCheck implements DialogCheck {

  @Override
  public void check(List<DialogSheet> sheets, Mistakes mistakes) {
    Map<String, Place> paths = new HashMap<>();
    Map<String, Place> examples = new HashMap<>();
    for (DialogSheet sheet : sheets) {
      DialogSheet.Part start = sheet.root().part("start");
      start.parts("paths").forEach(path -> claim(path, path.said(), paths, mistakes));
      for (Language language : Language.values()) {
        for (DialogSheet.Part example : start.part("examples").parts(language.code())) {
          String words = PlainWords.normalised(example.said(), language);
          said(example, language.code() + " " + words, examples, mistakes);
        }
      }
    }
  }

  private static void claim(
      DialogSheet.Part path, String id, Map<String, Place> claimed, Mistakes mistakes) {
    Place first = claimed.putIfAbsent(id, path.place());
    if (first != null && !id.isEmpty()) {
      mistakes.blocking(
          path.place(),
          "path-starts-two-dialogs",
          "The path `%s` begins another dialog already: %s.".formatted(id, at(first)),
          "Let it begin one of them.");
    }
  }

  private static void said(
      DialogSheet.Part example, String words, Map<String, Place> said, Mistakes mistakes) {
    Place first = said.putIfAbsent(words, example.place());
    if (first != null) {
      mistakes.blocking(
          example.place(),
          "duplicate-example",
          "The same words stand already in %s.".formatted(at(first)),
          "Keep them where they fit best, and write another example here.");
    }
  }

  private static String at(Place place) {
    return place.file() + ":" + place.line();
  }
}
