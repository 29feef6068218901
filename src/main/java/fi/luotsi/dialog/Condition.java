package fi.luotsi.dialog;

import java.util.Map;

/** A condition on what a dialog knows, written in CEL. Safe for use by many threads. */
public interface Condition {

  /** The condition as it was written. */
  String source();

  /**
   * Whether it holds.
   *
   * @param slots every slot of the dialog with its value, unknown ones with the value of an unknown
   * @throws ArithmeticException when it cannot be worked out, such as a division by zero
   */
  boolean holds(Map<String, Object> slots);
}
