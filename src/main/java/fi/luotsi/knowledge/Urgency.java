package fi.luotsi.knowledge;

/** How soon a matter has to be taken up; in the order of urgency. */
public enum Urgency {
  NOW,
  TODAY,
  LATER
}
