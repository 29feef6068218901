package fi.luotsi.conversation;

/** A conversation that has just begun, with the secret that only its citizen gets. */
public record Opening(ConversationState state, CitizenToken token) {}
