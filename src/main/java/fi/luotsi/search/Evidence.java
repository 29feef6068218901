package fi.luotsi.search;

import java.util.List;

/**
 * One thing that spoke for a path, or for or against a situation.
 *
 * @param source which part of the content: {@code title}, {@code question}, {@code text}, or the id
 *     of a situation
 * @param text the words of the content, such as the nearest example question
 * @param words words of the message that matched
 * @param score its share in the score, or how near the message comes to it, 0 to 1
 */
public record Evidence(String source, String text, List<String> words, double score) {

  public Evidence {
    words = List.copyOf(words);
  }
}
