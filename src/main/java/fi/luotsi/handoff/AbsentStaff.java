package fi.luotsi.handoff;

import fi.luotsi.conversation.Input;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.Staff;
import fi.luotsi.conversation.Turns;
import java.time.Duration;

/**
 * Sees to conversations whose member of staff has no connection: after a while the citizen is told,
 * and told again when the person is back; after a longer while somebody else may take the
 * conversation.
 */
final class AbsentStaff {

  private final HandoffBoard board;
  private final StaffPresence presence;
  private final Turns turns;
  private final Duration tellAfter;
  private final Duration returnAfter;

  AbsentStaff(HandoffBoard board, StaffPresence presence, Turns turns, HandoffSettings settings) {
    this.board = board;
    this.presence = presence;
    this.turns = turns;
    this.tellAfter = settings.tellOfAbsenceAfter();
    this.returnAfter = settings.returnAfter();
  }

  /** Does what is due. What the log refuses has been overtaken by somebody else's deed. */
  void look() {
    for (Handoff handoff : board.withStaff()) {
      Staff staff = handoff.staff();
      if (staff != null) {
        look(handoff, staff, presence.absence(staff.id()));
      }
    }
  }

  private void look(Handoff handoff, Staff staff, Duration absence) {
    if (absence.isZero()) {
      if (handoff.toldOfLostConnection()) {
        take(handoff, new Input.StaffConnection(staff, false), "back");
      }
    } else if (absence.compareTo(returnAfter) >= 0) {
      take(handoff, new Input.ReturnToQueue(staff, true), "return");
    } else if (absence.compareTo(tellAfter) >= 0 && !handoff.toldOfLostConnection()) {
      take(handoff, new Input.StaffConnection(staff, true), "lost");
    }
  }

  /** The number of the last event makes the key: the same thing is not done twice on top of it. */
  private void take(Handoff handoff, Input.Staffs input, String deed) {
    InputKey key = InputKey.ofStaff(input.staff().id(), "absence:" + deed + ":" + handoff.seq());
    turns.take(handoff.conversation(), input, key);
    board.refresh(handoff.conversation());
  }
}
