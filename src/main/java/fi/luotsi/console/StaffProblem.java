package fi.luotsi.console;

import fi.luotsi.conversation.Outcome;
import org.springframework.http.HttpStatus;

/** Why something that staff asked for was not done. */
enum StaffProblem {
  ALREADY_CLAIMED(HttpStatus.CONFLICT, "Somebody else has taken the conversation."),
  NOT_WAITING(HttpStatus.CONFLICT, "Nobody waits for a person in the conversation."),
  NOT_OWNER(HttpStatus.FORBIDDEN, "Only the one who has taken the conversation may do that."),
  NOT_YOUR_QUEUE(HttpStatus.FORBIDDEN, "The conversation waits in a queue that you do not serve."),
  UNKNOWN_CONVERSATION(HttpStatus.NOT_FOUND, "There is no such conversation, or no longer."),
  ENDED(HttpStatus.CONFLICT, "The conversation is over."),
  UNKNOWN_QUEUE(HttpStatus.BAD_REQUEST, "There is no such queue."),
  QUEUE_CLOSED(HttpStatus.CONFLICT, "The queue is closed now."),
  TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The text is too long."),
  BAD_FRAME(HttpStatus.BAD_REQUEST, "That could not be read."),
  TOO_FAST(HttpStatus.TOO_MANY_REQUESTS, "Too much at once. Wait a moment."),
  TOO_MANY_WATCHED(HttpStatus.CONFLICT, "Too many conversations are followed at once."),
  UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "It could not be recorded now. Try again.");

  private final HttpStatus status;
  private final String message;

  StaffProblem(HttpStatus status, String message) {
    this.status = status;
    this.message = message;
  }

  /** As on the wire: {@code already-claimed}. */
  String code() {
    return WireCode.of(this);
  }

  HttpStatus status() {
    return status;
  }

  /** In English, for whoever builds on the interface; people are told by the page. */
  String message() {
    return message;
  }

  static StaffProblem of(Outcome.Refusal refusal) {
    return switch (refusal) {
      case UNKNOWN_CONVERSATION -> UNKNOWN_CONVERSATION;
      case ALREADY_CLAIMED -> ALREADY_CLAIMED;
      case NOT_WAITING -> NOT_WAITING;
      case NOT_YOURS -> NOT_OWNER;
      case ENDED -> ENDED;
      case UNAVAILABLE -> UNAVAILABLE;
      case UNKNOWN_OPTION -> throw new IllegalStateException("Staff pick no options");
    };
  }

  /** The problem as an exception, for where a result is expected. */
  static final class Thrown extends RuntimeException {
    private final StaffProblem problem;

    Thrown(StaffProblem problem) {
      super(problem.code());
      this.problem = problem;
    }

    StaffProblem problem() {
      return problem;
    }
  }

  Thrown thrown() {
    return new Thrown(this);
  }
}
