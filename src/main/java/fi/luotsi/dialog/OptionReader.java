package fi.luotsi.dialog;

import fi.luotsi.dialog.YesNoReader.Polarity;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the options an answer means: first the one whose label or other way of saying it the
 * answer is, then its place in the list, then the range that it lies in, then the one whose words
 * it holds, at last yes and no. When two come out alike, none is meant.
 */
final class OptionReader {

  private static final int LONGEST = 12;
  private static final int LONGEST_WITH_PHRASE = 20;

  private final List<Node.Option> options;
  private final ContentLocale locale;
  private final AnswerWords words;
  private final Phrases phrases;

  /** An option and how well an answer fits it. */
  private record Fit(Node.Option option, int score) {}

  OptionReader(List<Node.Option> options, ContentLocale locale, Phrases phrases) {
    this.options = options;
    this.locale = locale;
    this.words = AnswerWords.of(locale.language());
    this.phrases = phrases;
  }

  Optional<Node.Option> read(Speech speech, String text, YesNoReader yesNo) {
    Node.Option said = said(speech, text);
    if (said != null || speech.question() || speech.terms().isEmpty()) {
      return Optional.ofNullable(said);
    }
    if (speech.length() > LONGEST_WITH_PHRASE) {
      return Optional.empty();
    }
    return new OptionPlace(options, locale)
        .read(speech)
        .or(() -> new OptionRanges(options, locale).read(speech, text))
        .or(() -> byWords(speech, polar(yesNo.read(speech))));
  }

  /** The option whose words the answer is, in any language. */
  private Node.@Nullable Option said(Speech speech, String text) {
    for (Language language : languages()) {
      List<String> whole = words(Term.of(text, language));
      Node.Option same = only(phrase -> words(phrase.terms()).equals(whole), language);
      if (same != null) {
        return same;
      }
    }
    Node.Option same = sameStems(speech.terms(), Set.of());
    return same == null ? sameStems(speech.terms(), words.light()) : same;
  }

  private Node.@Nullable Option sameStems(List<Term> said, Set<String> without) {
    List<String> stems = stems(said, without);
    return stems.isEmpty()
        ? null
        : only(phrase -> stems(spoken(phrase), without).equals(stems), locale.language());
  }

  private Node.@Nullable Option only(Predicate<Speech.Clause> fits, Language language) {
    List<Node.Option> fitting =
        options.stream()
            .filter(option -> phrases(option, language).stream().anyMatch(fits))
            .toList();
    return fitting.size() == 1 ? fitting.getFirst() : null;
  }

  private Optional<Node.Option> byWords(Speech speech, Node.@Nullable Option polar) {
    List<Fit> fits =
        options.stream()
            .map(option -> new Fit(option, score(option, speech)))
            .filter(fit -> fit.score() >= least(speech))
            .sorted(Comparator.comparingInt(Fit::score).reversed())
            .toList();
    if (fits.isEmpty()) {
      return speech.length() > LONGEST ? Optional.empty() : Optional.ofNullable(polar);
    }
    int best = fits.getFirst().score();
    List<Node.Option> alike =
        fits.stream().filter(fit -> fit.score() == best).map(Fit::option).toList();
    Node.Option meant = alike.size() == 1 ? alike.getFirst() : polar;
    return Optional.ofNullable(meant)
        .filter(alike::contains)
        .filter(option -> !contradicts(option, polar));
  }

  private static int least(Speech speech) {
    return speech.length() > LONGEST ? PhraseFit.WHOLE_PHRASE : 1;
  }

  private boolean contradicts(Node.Option option, Node.@Nullable Option polar) {
    return polar != null
        && !option.equals(polar)
        && (option.equals(polar(Polarity.YES)) || option.equals(polar(Polarity.NO)));
  }

  private int score(Node.Option option, Speech speech) {
    List<Speech.Clause> parts = new ArrayList<>(speech.clauses());
    if (speech.uniform()) {
      parts.add(speech.whole());
    }
    return phrases(option, locale.language()).stream()
        .flatMap(phrase ->
            parts.stream().map(part -> new PhraseFit(words, phrase.terms(), part.terms()).score()))
        .max(Comparator.naturalOrder())
        .orElse(0);
  }

  /** The one option that stands for yes or for no, if there is one. */
  private Node.@Nullable Option polar(Polarity polarity) {
    Set<String> saying =
        switch (polarity) {
          case YES -> words.yes();
          case NO -> words.no();
          case OPEN -> Set.of();
        };
    List<Node.Option> meant = options.stream().filter(option -> standsFor(option, saying)).toList();
    return meant.size() == 1 ? meant.getFirst() : null;
  }

  private boolean standsFor(Node.Option option, Set<String> saying) {
    String label = option.label().in(locale);
    int comma = label.indexOf(',');
    String opening = comma < 0 ? label : label.substring(0, comma);
    return says(phrases.of(opening, locale.language()), saying)
        || phrases(option, locale.language()).stream().anyMatch(phrase -> says(phrase, saying));
  }

  private static boolean says(Speech.Clause phrase, Set<String> saying) {
    return phrase.terms().size() == 1 && saying.contains(phrase.terms().getFirst().word());
  }

  private List<Speech.Clause> phrases(Node.Option option, Language language) {
    List<Speech.Clause> all = new ArrayList<>();
    ContentLocale ordinary = ContentLocale.of(language);
    all.add(phrases.of(option.label().in(ordinary), language));
    if (locale != ordinary && locale.language() == language) {
      all.add(phrases.of(option.label().in(locale), language));
    }
    Objects.requireNonNullElse(option.also().get(language), List.<String>of())
        .forEach(also -> all.add(phrases.of(also, language)));
    return all;
  }

  /** The language spoken, then the others. */
  private List<Language> languages() {
    List<Language> languages = new ArrayList<>(List.of(Language.values()));
    languages.remove(locale.language());
    languages.addFirst(locale.language());
    return languages;
  }

  private List<Term> spoken(Speech.Clause phrase) {
    return phrase.terms().stream()
        .filter(term -> !words.fillers().contains(term.word()))
        .filter(term -> !words.and().contains(term.word()))
        .filter(term -> !words.but().contains(term.word()))
        .toList();
  }

  private static List<String> words(List<Term> terms) {
    return terms.stream().map(Term::word).toList();
  }

  private static List<String> stems(List<Term> terms, Set<String> without) {
    return terms.stream().filter(term -> !without.contains(term.word())).map(Term::stem).toList();
  }
}
