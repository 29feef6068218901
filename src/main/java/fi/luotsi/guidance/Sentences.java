package fi.luotsi.guidance;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.knowledge.Replies;
import fi.luotsi.language.ContentLocale;
import java.util.Map;

/** The bot's own sentences, by key and locale. */
final class Sentences {

  private final Map<ContentLocale, Replies> replies;

  Sentences(Map<ContentLocale, Replies> replies) {
    this.replies = Map.copyOf(replies);
  }

  /**
   * A sentence with its placeholders filled.
   *
   * @param values name, value, name, value…
   */
  Guide.Sentence of(String key, ContentLocale locale, String... values) {
    Replies own = replies.get(locale);
    if (own == null || !own.sentences().containsKey(key)) {
      own = replies.get(locale.fallback());
    }
    String text = own == null ? null : own.sentences().get(key);
    if (own == null || text == null) {
      throw new IllegalStateException("No sentence " + key + " in " + locale.code());
    }
    for (int i = 0; i < values.length; i += 2) {
      text = text.replace("{" + values[i] + "}", values[i + 1]);
    }
    return new Guide.Sentence(
        text, new ContentRef(own.ref().id() + "/" + key, own.ref().version(), null));
  }

  /** The reply of small talk. */
  Guide.Sentence smallTalk(String id, ContentLocale locale) {
    Replies own = smallTalkReplies(locale);
    return own.smallTalk().stream()
        .filter(talk -> talk.id().equals(id))
        .findFirst()
        .map(talk ->
            new Guide.Sentence(
                talk.reply(), new ContentRef(own.ref().id() + "/" + id, own.ref().version(), null)))
        .orElseGet(() -> of("fallback", locale));
  }

  private Replies smallTalkReplies(ContentLocale locale) {
    Replies own = replies.get(locale);
    if (own == null || own.smallTalk().isEmpty()) {
      own = replies.get(locale.fallback());
    }
    if (own == null) {
      throw new IllegalStateException("No replies in " + locale.code());
    }
    return own;
  }
}
