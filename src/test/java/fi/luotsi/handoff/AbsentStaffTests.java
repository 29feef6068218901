package fi.luotsi.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.Owner;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbsentStaffTests {

  private final Centre centre = new Centre();
  private final StaffPresence presence = new StaffPresence(centre.clock);
  private final AbsentStaff absentStaff =
      new AbsentStaff(centre.board, presence, centre.turns, TestSettings.comparingEvery(1000));

  private void look() {
    centre.board.compare();
    absentStaff.look();
  }

  private List<String> notices(ConversationId conversation) {
    return centre.log.read(conversation, 0, 100).stream()
        .map(recorded -> recorded.event())
        .filter(ConversationEvent.Notice.class::isInstance)
        .map(event -> ((ConversationEvent.Notice) event).code())
        .filter(code -> code.startsWith("staff-"))
        .toList();
  }

  private Owner owner(ConversationId conversation) {
    return centre.turns.state(conversation).orElseThrow().owner();
  }

  @Test
  void saysNothingWhileThePersonIsThere() {
    presence.arrived("aino");
    ConversationId conversation = centre.with(Centre.AINO);
    centre.clock.moveOn(Duration.ofHours(1));
    look();
    assertThat(notices(conversation)).isEmpty();
  }

  @Test
  void saysNothingOfAShortBreak() {
    presence.arrived("aino");
    ConversationId conversation = centre.with(Centre.AINO);
    presence.left("aino");
    centre.clock.moveOn(Duration.ofSeconds(29));
    look();
    presence.arrived("aino");
    look();
    assertThat(notices(conversation)).isEmpty();
  }

  @Test
  void tellsTheCitizenOnceAndThatThePersonIsBack() {
    presence.arrived("aino");
    ConversationId conversation = centre.with(Centre.AINO);
    presence.left("aino");
    centre.clock.moveOn(Duration.ofSeconds(31));
    look();
    look();
    assertThat(notices(conversation)).containsExactly("staff-connection-lost");

    presence.arrived("aino");
    look();
    look();
    assertThat(notices(conversation))
        .containsExactly("staff-connection-lost", "staff-connection-back");
    assertThat(owner(conversation)).isInstanceOf(Owner.WithStaff.class);
  }

  @Test
  void countsAllSocketsOfAPerson() {
    presence.arrived("aino");
    presence.arrived("aino");
    ConversationId conversation = centre.with(Centre.AINO);
    presence.left("aino");
    centre.clock.moveOn(Duration.ofHours(1));
    look();
    assertThat(notices(conversation)).isEmpty();
  }

  @Test
  void givesTheConversationBackAfterALongAbsence() {
    presence.arrived("aino");
    ConversationId conversation = centre.with(Centre.AINO);
    presence.left("aino");
    centre.clock.moveOn(Duration.ofMinutes(11));
    look();
    assertThat(owner(conversation)).isInstanceOf(Owner.Waiting.class);
    assertThat(notices(conversation)).containsExactly("staff-left");
    centre.board.compare();
    assertThat(centre.board.waiting()).hasSize(1);
  }

  @Test
  void givesThoseTimeToComeBackWhoWereThereBeforeTheServerStarted() {
    ConversationId conversation = centre.with(Centre.AINO);
    look();
    assertThat(notices(conversation)).isEmpty();
    centre.clock.moveOn(Duration.ofSeconds(31));
    look();
    assertThat(notices(conversation)).containsExactly("staff-connection-lost");
  }
}
