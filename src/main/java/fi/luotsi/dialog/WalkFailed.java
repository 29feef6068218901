package fi.luotsi.dialog;

/** Ends a walk that cannot go on as the dialog is written. */
final class WalkFailed extends RuntimeException {

  private final DialogStep.Failure failure;

  WalkFailed(DialogStep.Failure failure) {
    super(failure.name(), null, false, false);
    this.failure = failure;
  }

  DialogStep.Failure failure() {
    return failure;
  }
}
