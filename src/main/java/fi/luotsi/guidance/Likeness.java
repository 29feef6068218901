package fi.luotsi.guidance;

import fi.luotsi.language.Language;
import fi.luotsi.search.PathSearch;
import fi.luotsi.search.SituationMatch;
import java.util.List;
import java.util.function.Predicate;

/** How much one message, or a sentence of it, is like those told in situations. */
final class Likeness {

  private final PathSearch search;
  private final String text;
  private final Language language;
  private final List<SituationMatch> whole;

  Likeness(PathSearch search, String text, Language language) {
    this.search = search;
    this.text = text;
    this.language = language;
    this.whole = search.situations(text, language);
  }

  String text() {
    return text;
  }

  Language language() {
    return language;
  }

  /** Of the whole message, likeliest first. */
  List<SituationMatch> whole() {
    return whole;
  }

  /** Of the whole message; 0 when it was not compared with the situation. */
  double of(String situation) {
    return SituationMatch.scoreOf(whole, situation);
  }

  boolean isComparedWith(String situation) {
    return whole.stream().anyMatch(match -> match.situation().equals(situation));
  }

  /**
   * Whether neither the whole nor one of some sentences comes near any of some situations. What was
   * compared with none of them, such as very few words, is not unlike them.
   *
   * @param near from which the whole comes near
   * @param alone from which one of the sentences does by itself
   */
  boolean isUnlike(
      Predicate<SituationMatch> some, double near, double alone, Predicate<String> sentences) {
    return isBelow(whole, some, near)
        && Clauses.sentences(text).stream()
            .filter(sentences)
            .allMatch(sentence -> isBelow(search.situations(sentence, language), some, alone));
  }

  private static boolean isBelow(
      List<SituationMatch> matches, Predicate<SituationMatch> some, double near) {
    return matches.stream().anyMatch(some)
        && matches.stream().filter(some).allMatch(match -> match.score() < near);
  }
}
