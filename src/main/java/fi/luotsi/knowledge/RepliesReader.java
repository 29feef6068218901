package fi.luotsi.knowledge;

import fi.luotsi.knowledge.Replies.SmallTalk;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads files of {@code replies/} that are as their schema says. */
final class RepliesReader {

  private RepliesReader() {}

  static Replies replies(Sheet sheet) {
    Map<String, String> sentences = new HashMap<>();
    sheet
        .root()
        .path("sentences")
        .forEachEntry((key, sentence) -> sentences.put(key, sentence.asString().strip()));
    return new Replies(
        sentences,
        sheet.parts("smalltalk").stream().map(part -> smallTalk(part.node())).toList(),
        sheet.parts("canned").stream().map(RepliesReader::canned).toList(),
        sheet.document().ref("reply/" + sheet.name()));
  }

  private static SmallTalk smallTalk(JsonNode node) {
    return new SmallTalk(
        node.path("id").asString(),
        Localised.strings(node.path("examples")),
        node.path("reply").asString().strip());
  }

  private static CannedReply canned(Sheet.Part part) {
    return new CannedReply(part.text("id"), part.text("title"), part.text("text").strip());
  }
}
