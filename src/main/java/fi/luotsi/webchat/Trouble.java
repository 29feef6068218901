package fi.luotsi.webchat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the operators of a mistake in the program by its kind and place only: messages of
 * exceptions may quote what people wrote, which is in no log.
 */
final class Trouble {

  private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
  private static final int FRAMES = 12;

  private Trouble() {}

  static void tell(String what, RuntimeException mistake) {
    String place =
        Arrays.stream(mistake.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(" < "));
    LOG.error("{}: {} at {}", what, mistake.getClass().getName(), place);
  }
}
