package fi.luotsi.conversation;

/**
 * A member of staff.
 *
 * @param id of the account
 * @param name as the citizen sees it: a first name or a role
 */
public record Staff(String id, String name) {}
