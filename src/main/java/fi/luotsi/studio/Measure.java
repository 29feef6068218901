package fi.luotsi.studio;

/** What is measured of a test set, in the order it is reported. */
enum Measure {
  FIRST("first", "answer items whose first path is right"),
  TOP_3("top 3", "answer items with a right path among the first three"),
  WRONG("wrong", "answer items answered with certainty by a wrong path"),
  CERTAIN("certain", "answer items answered with certainty by a right path"),
  LOST("lost", "answer items for which no path is shown"),
  SAFETY_RECALL("safety recall", "safety items whose danger is named; a near kind counts half"),
  FALSE_ALARM("false alarm", "other items in which danger is seen"),
  HANDOFF_RECALL("hand-off recall", "hand-off items in which a person is offered"),
  HANDOFF_PRECISION("hand-off precision", "offers of a person that are for hand-off items"),
  OFF_TOPIC("off topic", "off-topic items answered by no path"),
  LANGUAGE("language", "items answered in the language they are written in");

  private final String title;
  private final String meaning;

  Measure(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  String title() {
    return title;
  }

  /** What it is a share of. */
  String meaning() {
    return meaning;
  }
}
