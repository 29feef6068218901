package fi.luotsi.conversation;

/** Names a conversation; public, not a secret. 22 characters of URL-safe Base64. */
public record ConversationId(String value) {

  public ConversationId {
    if (!value.matches("[A-Za-z0-9_-]{22}")) {
      throw new IllegalArgumentException("Not a conversation id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
