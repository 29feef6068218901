package fi.luotsi.conversation;

import java.util.Optional;

/**
 * Idempotency key of one input: whoever sends the same input again sends the same key, and it makes
 * no second turn. Keys of the citizen and of each member of staff are kept apart.
 */
public record InputKey(String value) {

  private static final String CITIZEN = "c:";
  private static final String STAFF = "s:";

  public InputKey {
    if (!value.startsWith(CITIZEN) && !value.startsWith(STAFF)) {
      throw new IllegalArgumentException("A key says whose it is");
    }
  }

  /** The key of a frame of the citizen's. */
  public static InputKey ofCitizen(String id) {
    return new InputKey(CITIZEN + id);
  }

  /** The key of a frame or request of a member of staff. */
  public static InputKey ofStaff(String staff, String id) {
    return new InputKey(STAFF + staff + ":" + id);
  }

  /** The id that the citizen gave, when it is the citizen's. */
  public Optional<String> citizensId() {
    return value.startsWith(CITIZEN)
        ? Optional.of(value.substring(CITIZEN.length()))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
