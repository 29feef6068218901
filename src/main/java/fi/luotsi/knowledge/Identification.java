package fi.luotsi.knowledge;

/** What a channel asks of the person: nothing, or strong electronic identification. */
public enum Identification {
  NONE,
  STRONG
}
