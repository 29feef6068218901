package fi.luotsi.guidance;

/**
 * Ids of the quick replies that the bot itself offers, apart from those of dialogs ({@code
 * dialog:…}) and paths ({@code path:…}).
 */
public final class OptionIds {

  public static final String PERSON = "person";
  public static final String HANDOFF_YES = "handoff:yes";
  public static final String HANDOFF_NO = "handoff:no";
  public static final String HANDOFF_CANCEL = "handoff:cancel";
  public static final String NONE_OF_THESE = "none";
  public static final String DIALOG_CONTINUE = "dialog:continue";
  public static final String DIALOG_LEAVE = "dialog:leave";

  private OptionIds() {}
}
