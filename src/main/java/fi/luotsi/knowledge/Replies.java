package fi.luotsi.knowledge;

import fi.luotsi.authoring.ContentRef;
import java.util.List;
import java.util.Map;

/**
 * The bot's own sentences in one locale: {@code knowledge/replies/<locale>.yaml}.
 *
 * @param sentences by key, with {placeholders}
 * @param canned in the order in which staff choose from them
 */
public record Replies(
    Map<String, String> sentences,
    List<SmallTalk> smallTalk,
    List<CannedReply> canned,
    ContentRef ref) {

  public Replies {
    sentences = Map.copyOf(sentences);
    smallTalk = List.copyOf(smallTalk);
    canned = List.copyOf(canned);
  }

  /** A matter of manners: greetings, thanks, "are you a robot". */
  public record SmallTalk(String id, List<String> examples, String reply) {

    public SmallTalk {
      examples = List.copyOf(examples);
    }
  }
}
