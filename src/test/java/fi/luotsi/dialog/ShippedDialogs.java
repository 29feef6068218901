package fi.luotsi.dialog;

import fi.luotsi.authoring.ContentFile;
import fi.luotsi.authoring.ContentFiles;
import fi.luotsi.authoring.ContentSource;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.LocalizedText;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The dialogs of the repository, for tests. */
final class ShippedDialogs {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
  static final LocalizedText YES = text("Kyllä", "Ja", "Yes");
  static final LocalizedText NO = text("Ei", "Nej", "No");

  private ShippedDialogs() {}

  static LoadedDialogs load() {
    ContentFiles files = ContentSource.directory(Path.of("")).read();
    return new DialogLoader(CLOCK).load(files, around(files));
  }

  private static DialogSurroundings around(ContentFiles files) {
    return new DialogSurroundings(
        names(files, "knowledge/paths/[^/]+/([^/]+)/path.yaml"),
        names(files, "knowledge/channels/([^/]+).yaml"),
        files.file("knowledge/queues.yaml").map(ShippedDialogs::ids).orElse(Set.of()),
        Set.of("emergency", "suicide", "poisoning", "violence", "child-danger"),
        YES,
        NO);
  }

  private static Set<String> names(ContentFiles files, String path) {
    Pattern pattern = Pattern.compile(path);
    return files.files().stream()
        .map(file -> pattern.matcher(file.path()))
        .filter(java.util.regex.Matcher::matches)
        .map(matcher -> matcher.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> ids(ContentFile file) {
    Function<MatchResult, String> id = result -> result.group(1);
    return Pattern.compile("\\bid: ([a-z0-9-]+)")
        .matcher(file.text())
        .results()
        .map(id)
        .collect(Collectors.toSet());
  }

  private static LocalizedText text(String fi, String sv, String en) {
    return new LocalizedText(
        Map.of(ContentLocale.FI, fi, ContentLocale.SV, sv, ContentLocale.EN, en));
  }
}
