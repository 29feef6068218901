package fi.luotsi.guidance;

import fi.luotsi.language.ContentLocale;
import java.util.Optional;

/**
 * Ids of the quick replies that the bot itself offers, apart from those of dialogs ({@code
 * dialog:…}) and paths ({@code path:…}) and the switch of language ({@code language:sv}).
 */
public final class OptionIds {

  public static final String PERSON = "person";
  public static final String HANDOFF_YES = "handoff:yes";
  public static final String HANDOFF_NO = "handoff:no";
  public static final String HANDOFF_CANCEL = "handoff:cancel";
  public static final String NONE_OF_THESE = "none";
  public static final String DIALOG_CONTINUE = "dialog:continue";
  public static final String DIALOG_LEAVE = "dialog:leave";

  private static final String PATH_PREFIX = "path:";
  private static final String LANGUAGE_PREFIX = "language:";

  private OptionIds() {}

  /** Picks a service path that was offered. */
  static String path(String id) {
    return PATH_PREFIX + id;
  }

  /** The service path that an option picks. */
  public static Optional<String> pathOf(String option) {
    return option.startsWith(PATH_PREFIX)
        ? Optional.of(option.substring(PATH_PREFIX.length()))
        : Optional.empty();
  }

  /** The locale that an option switches to; may be picked at any time without being offered. */
  public static Optional<ContentLocale> localeOf(String option) {
    return option.startsWith(LANGUAGE_PREFIX)
        ? ContentLocale.ofCode(option.substring(LANGUAGE_PREFIX.length()))
        : Optional.empty();
  }
}
