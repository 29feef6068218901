package fi.luotsi.studio;

import fi.luotsi.authoring.Place;
import fi.luotsi.language.ContentLocale;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A conversation that must go as it is written: one of {@code dialogs/tests/<id>.yaml}.
 *
 * @param locale in which the conversation begins
 * @param at when it takes place, in the county's own time
 */
record ConversationTest(
    String name, ContentLocale locale, LocalDateTime at, List<Turn> turns, Place place) {

  ConversationTest {
    turns = List.copyOf(turns);
  }

  /** What is done or expected in a conversation. */
  sealed interface Turn {}

  /** The person writes something. */
  record Writes(String text) implements Turn {}

  /** The person picks an option, by its label, by what only its label begins with, or by its id. */
  record Picks(String option, Place place) implements Turn {}

  /** What the bot's answer to the last of these must be. */
  record Expects(List<Expectation> expectations) implements Turn {

    Expects {
      expectations = List.copyOf(expectations);
    }
  }
}
