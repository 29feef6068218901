package fi.luotsi.webchat;

import fi.luotsi.conversation.Announcements.Subscription;
import fi.luotsi.conversation.ConversationId;

/** The conversation that a socket is attached to, and its following of it. */
record Attached(ConversationId conversation, Subscription subscription) {}
