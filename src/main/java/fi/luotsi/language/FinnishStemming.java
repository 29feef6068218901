package fi.luotsi.language;

/** Ways of bringing the forms of a Finnish word together, to be compared with each other. */
public enum FinnishStemming {
  /** {@link FinnishStemmer} with its table of irregular forms: what is in use. */
  OWN,
  /** The Snowball stemmer. */
  SNOWBALL,
  /** Lucene's light stemmer (Savoy 2006). */
  LIGHT,
  /**
   * The base form that {@link Voikko} gives, and then {@link FinnishStemmer} as for other words.
   */
  VOIKKO;

  /** Whether it works on this machine. */
  public boolean isAvailable() {
    return this != VOIKKO || Voikko.installed().isPresent();
  }
}
