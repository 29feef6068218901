package fi.luotsi.studio;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.luotsi.search.Evidence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a message that begins a conversation is answered as it is.
 *
 * @param message as it was understood: personal identifiers are masked
 * @param masked kinds of identifiers that were in it
 * @param content version of the content
 * @param danger recognised in it, if any
 * @param doubted danger of which it has the words, though it is hardly liker to danger than to
 *     ordinary messages
 * @param signals ids of what was recognised apart from search
 * @param situations that it is likest to be told in, likeliest first, at most {@value
 *     Explanations#SHOWN_SITUATIONS}
 * @param facets ids of what it asks that is asked of any service
 * @param candidates paths that it may be about, best first, at most {@value Explanations#SHOWN}
 * @param alternative the decision that lay nearest to the one that was made
 * @param nearestOther the path that lay nearest to the best one, if any did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Explanation(
    String message,
    List<String> masked,
    String content,
    HeardLanguage language,
    List<ExplainedWord> words,
    @Nullable FoundDanger danger,
    @Nullable FoundDanger doubted,
    List<String> signals,
    List<LikelySituation> situations,
    List<String> facets,
    Certainty certainty,
    List<ExplainedPath> candidates,
    Decided decision,
    Alternative alternative,
    @Nullable OtherPath nearestOther) {

  Explanation {
    masked = List.copyOf(masked);
    words = List.copyOf(words);
    signals = List.copyOf(signals);
    situations = List.copyOf(situations);
    facets = List.copyOf(facets);
    candidates = List.copyOf(candidates);
  }

  /**
   * The language that it was taken to be in.
   *
   * @param locale in which it was understood
   * @param probabilities by the text alone, by language
   */
  record HeardLanguage(String locale, Map<String, Double> probabilities) {}

  /**
   * A word and how it was normalised.
   *
   * @param surface as written
   * @param folded in small letters without marks
   * @param stem by which it is compared
   * @param known whether the content has that stem
   * @param meant the stem that a mistyped word was taken for
   * @param parts stems of the parts of a compound
   * @param standard standard words that it stands for by the vocabulary, alone or with neighbours
   * @param concepts what these share with words of other languages
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ExplainedWord(
      String surface,
      String folded,
      String stem,
      boolean known,
      @Nullable String meant,
      List<String> parts,
      List<String> standard,
      List<String> concepts) {

    ExplainedWord {
      parts = List.copyOf(parts);
      standard = List.copyOf(standard);
      concepts = List.copyOf(concepts);
    }
  }

  /** Danger, with the words that said so. */
  record FoundDanger(String kind, String severity, String words) {}

  /**
   * A situation that it may be told in.
   *
   * @param score the more it is like messages told in it and unlike ordinary ones, the higher;
   *     about 0 when it is like neither more than the other
   * @param takenFrom score from which it is taken to be told in it
   * @param words that spoke for it, strongest first
   * @param nearest its example, and the ordinary message, that the message comes nearest to
   */
  record LikelySituation(
      String situation,
      double score,
      double takenFrom,
      List<String> words,
      List<Evidence> nearest) {

    LikelySituation {
      words = List.copyOf(words);
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * How certain search was, and how certain it has to be.
   *
   * @param belongs probability that it is about any path
   * @param askedBackFrom that probability from which it is asked which path was meant
   * @param best match of the best path
   * @param answeredFrom that match from which the path is answered
   */
  record Certainty(double belongs, double askedBackFrom, double best, double answeredFrom) {}

  /** A path with what spoke for it: examples, and words of the message. */
  record ExplainedPath(String path, String title, double match, List<Evidence> evidence) {

    ExplainedPath {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * What was decided.
   *
   * @param kind as on the wire
   * @param why in words
   * @param text what the person is told
   * @param dialog id of the dialog that begins
   * @param handoff why a person is offered
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Decided(
      String kind, String why, String text, @Nullable String dialog, @Nullable String handoff) {}

  /** Another decision, and in words when it would have been made. */
  record Alternative(String kind, String when) {}

  /** A path that came near. */
  record OtherPath(String path, String title, double match) {}
}
