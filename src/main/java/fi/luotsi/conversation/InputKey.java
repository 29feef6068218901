package fi.luotsi.conversation;

import java.util.Optional;

/**
 * Idempotency key of one input: whoever sends the same input again sends the same key, and it makes
 * no second turn. Keys of the citizen, of each member of staff and of the system are kept apart.
 */
public record InputKey(String value) {

  private static final String CITIZEN = "c:";
  private static final String STAFF = "s:";
  private static final String SYSTEM = "x:";

  public InputKey {
    if (!value.startsWith(CITIZEN) && !value.startsWith(STAFF) && !value.startsWith(SYSTEM)) {
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

  /** The key of something that came of itself, such as a changed locale or a queue that closed. */
  public static InputKey ofSystem(String id) {
    return new InputKey(SYSTEM + id);
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
