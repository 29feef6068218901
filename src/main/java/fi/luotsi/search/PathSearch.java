package fi.luotsi.search;

import fi.luotsi.language.Language;
import java.util.List;

/**
 * Finds the service paths that a message may be about, and the situations that it may be told in.
 * Safe for use by many threads.
 */
public interface PathSearch {

  /**
   * All paths, the one that a message is likeliest to be about first; none when nothing of it
   * matches. Their matches add up to the probability that it is about any of them.
   *
   * @param text of any length; only the first part of a very long one is read
   * @param language that the text is taken to be in
   */
  List<Candidate> search(String text, Language language);

  /** The situations that a message may be told in, likeliest first. */
  List<SituationMatch> situations(String text, Language language);

  /**
   * What a message was compared with to tell whether it is told in a situation: its nearest example
   * and the nearest ordinary message.
   */
  List<Evidence> evidenceOfSituation(String text, Language language, String situation);

  /** How much some texts of the content have in common with a message, 0 to 1 each. */
  List<Double> likeness(String text, Language language, List<String> others);

  /** What speaks for a path, strongest first: its nearest examples and the words of the message. */
  List<Evidence> evidence(String text, Language language, String path);

  /** The words of a message as they are searched by; of a very long one only the first. */
  List<ReadWord> words(String text, Language language);

  /** The same, knowing also the very words of examples that it was not learned from. */
  PathSearch knowing(Lessons newer);
}
