package fi.luotsi.safety;

import java.util.Optional;

/**
 * Recognises danger in a message, whatever language it is in. Safe for use by many threads; needs
 * no index.
 */
public interface DangerRecogniser {

  /** The gravest danger that the text speaks of. */
  Optional<Danger> recognise(String text);
}
