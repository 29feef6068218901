package fi.luotsi.knowledge;

import java.util.List;

/**
 * One thing that spoke for a path.
 *
 * @param source which part of the content: {@code title}, {@code question}, {@code text}
 * @param text the words of the content, such as the nearest example question
 * @param words words of the message that matched
 * @param score its share in the score
 */
public record Evidence(String source, String text, List<String> words, double score) {

  public Evidence {
    words = List.copyOf(words);
  }
}
