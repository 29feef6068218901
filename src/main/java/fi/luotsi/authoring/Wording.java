package fi.luotsi.authoring;

import fi.luotsi.language.ContentLocale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks at the words of content: words of diagnosis, decision or promise that the bot may not use,
 * sentences that are too long, terms that are not the official ones, plain language that is not
 * plain, links that lead nowhere, and what tells of a single person.
 *
 * <p>What the bot says is looked at in full; what citizens are expected to write only for what
 * tells of a person.
 */
public final class Wording {

  private static final String FORBIDDEN = "knowledge/forbidden.yaml";
  private static final String TERMS = "knowledge/terms.yaml";

  private final ForbiddenWords forbidden;
  private final AvoidedTerms avoided;
  private final PersonalData personal;

  private Wording(ForbiddenWords forbidden, AvoidedTerms avoided, PersonalData personal) {
    this.forbidden = forbidden;
    this.avoided = avoided;
    this.personal = personal;
  }

  /**
   * By the word lists of {@value #FORBIDDEN} and {@value #TERMS}; without those files, or with
   * mistakes in them, by what needs no lists.
   */
  static Wording of(ContentFiles files, ContentSchemas schemas) {
    Optional<ContentDocument> lists = list(FORBIDDEN, "knowledge/forbidden", files, schemas);
    Optional<ContentDocument> terms = list(TERMS, "knowledge/terms", files, schemas);
    return new Wording(
        lists.map(ForbiddenWords::of).orElse(ForbiddenWords.NONE),
        terms.map(AvoidedTerms::of).orElse(AvoidedTerms.NONE),
        lists.map(PersonalData::of).orElse(PersonalData.NO_NAMES));
  }

  /** Versions of the word lists: where they are the same, so is what is found in a text. */
  static List<String> versions(ContentFiles files) {
    return Stream.of(FORBIDDEN, TERMS)
        .map(path -> files.file(path).map(ContentFile::version).orElse(""))
        .toList();
  }

  private static Optional<ContentDocument> list(
      String path, String schema, ContentFiles files, ContentSchemas schemas) {
    Mistakes elsewhere = new Mistakes(); // the file's own mistakes are reported with its reading
    return files
        .file(path)
        .flatMap(file -> ContentDocument.readYaml(file, elsewhere))
        .filter(document -> schemas.check(document, schema, elsewhere));
  }

  /** Checks all texts of a document that are written by language: {@code {fi: …, sv: …, en: …}}. */
  public void check(ContentDocument document, Mistakes mistakes) {
    check(document, WrittenTexts.byLanguage(document), mistakes);
  }

  /** Checks all texts of a document that is written in one locale. */
  public void check(ContentDocument document, ContentLocale locale, Mistakes mistakes) {
    check(document, WrittenTexts.in(document, locale), mistakes);
  }

  private void check(ContentDocument document, Stream<WrittenTexts.Text> texts, Mistakes mistakes) {
    texts.forEach(text -> {
      Place place = document.place(text.pointer());
      if (text.byBot()) {
        check(text.words(), text.locale(), place, mistakes);
      } else {
        personal.check(text.words(), place, mistakes);
      }
    });
    document
        .root()
        .path("owner")
        .stringValueOpt()
        .ifPresent(owner -> personal.check(owner, document.place("/owner"), mistakes));
  }

  /** Checks one text that the bot says. */
  public void check(String text, ContentLocale locale, Place place, Mistakes mistakes) {
    Sentences sentences = Sentences.of(text);
    Readability.check(sentences, locale, place, mistakes);
    forbidden.check(sentences, locale.language(), place, mistakes);
    avoided.check(sentences, locale.language(), place, mistakes);
    personal.check(text, place, mistakes);
    TextLinks.check(text, place, mistakes);
  }
}
