package fi.luotsi.guidance;

import fi.luotsi.dialog.DialogTree;
import fi.luotsi.knowledge.Replies;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.language.TextAnalysis;
import fi.luotsi.language.Word;
import fi.luotsi.search.Candidate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes what can be made of a message before anything is decided: its language, danger, signals,
 * manners, candidates.
 */
final class Listener {

  /**
   * How near a message has to come to an example of small talk, or of what begins a dialog, to
   * count as it.
   */
  private static final double NEAR_ENOUGH = 0.6;

  /** Probability from which a clause tells of a path. */
  private static final double TOLD_FROM = 0.75;

  private final Content content;
  private final Hearing hearing;
  private final LanguageChoice languageChoice;
  private final FollowUps followUps;
  private final Map<Language, ExampleMatcher> smallTalk = new EnumMap<>(Language.class);
  private final Map<Language, ExampleMatcher> dialogs = new EnumMap<>(Language.class);

  Listener(Content content, Hearing hearing) {
    this.content = content;
    this.hearing = hearing;
    this.followUps = new FollowUps(content);
    this.languageChoice = new LanguageChoice(content.languages());
    for (Language language : Language.values()) {
      smallTalk.put(language, new ExampleMatcher(smallTalkOf(language)));
      dialogs.put(language, new ExampleMatcher(dialogsOf(language)));
    }
  }

  private Map<String, List<List<String>>> smallTalkOf(Language language) {
    Map<String, List<List<String>>> words = new HashMap<>();
    Replies replies = content.knowledge().replies().get(ContentLocale.of(language));
    if (replies != null) {
      replies
          .smallTalk()
          .forEach(
              talk -> words.put(talk.id(), each(talk.examples(), text -> said(text, language))));
    }
    return words;
  }

  private Map<String, List<List<String>>> dialogsOf(Language language) {
    Map<String, List<List<String>>> words = new HashMap<>();
    for (DialogTree tree : content.dialogs().trees().values()) {
      List<String> examples = tree.start().examples().getOrDefault(language, List.of());
      words.put(tree.id(), each(examples, text -> stems(text, language)));
    }
    return words;
  }

  private static List<List<String>> each(
      List<String> texts, Function<String, List<String>> reading) {
    return texts.stream().map(reading).toList();
  }

  /** Small talk is a matter of the very words: "olet ihana" is none of "olen ihan loppu". */
  private static List<String> said(String text, Language language) {
    return TextAnalysis.of(language).words(text).stream()
        .flatMap(word -> Stream.of(word.stem(), "~" + word.folded()))
        .toList();
  }

  private static List<String> stems(String text, Language language) {
    return TextAnalysis.of(language).words(text).stream().map(Word::stem).toList();
  }

  /** The memory with the language that the conversation is now taken to be in. */
  Memory hearLanguage(Memory memory, String text) {
    return languageChoice.hear(memory, text);
  }

  Understanding understand(Memory memory, String text) {
    Language language = memory.locale().language();
    List<String> stems = stems(text, language);
    Heard heard = hearing.hear(text, language);
    Optional<ExampleMatcher.Nearest> talk = nearest(smallTalk, language, said(text, language));
    Optional<ExampleMatcher.Nearest> begins = nearest(dialogs, language, stems);
    double beginning = begins.map(ExampleMatcher.Nearest::nearness).orElse(0.0);
    return new Understanding(
        language,
        memory.danger() == null ? heard.danger() : heard.danger().or(heard::doubted),
        heard.signals(),
        talk.filter(near -> near.nearness() >= beginning),
        begins.map(ExampleMatcher.Nearest::label),
        content.candidates(text, language, heard.denied()),
        heard.danger().isPresent() ? List.of() : clauses(text, language, heard.denied()),
        followUps.heard(memory, text, stems.size(), heard.signals().contains(FollowUps.SIGNAL)));
  }

  /** What each clause tells of; empty when the message is one clause. */
  private List<Candidate> clauses(String text, Language language, Set<SafetyKind> denied) {
    List<String> clauses = Clauses.of(text);
    if (clauses.size() < 2) {
      return List.of();
    }
    return clauses.stream()
        .map(clause -> content.candidates(clause, language, denied))
        .filter(found -> Candidate.bestMatch(found) >= TOLD_FROM)
        .map(List::getFirst)
        .toList();
  }

  private static Optional<ExampleMatcher.Nearest> nearest(
      Map<Language, ExampleMatcher> matchers, Language language, List<String> stems) {
    return Optional.ofNullable(matchers.get(language))
        .flatMap(matcher -> matcher.nearest(stems))
        .filter(nearest -> nearest.nearness() >= NEAR_ENOUGH);
  }
}
