package fi.luotsi.guidance;

import java.util.Optional;

/** The guides by content version: the current one, and those that running dialogs began with. */
public interface Guides {

  Guide current();

  /** The guide of an earlier version while it is kept. */
  Optional<Guide> of(String contentVersion);
}
