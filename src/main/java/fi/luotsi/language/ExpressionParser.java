package fi.luotsi.language;

import fi.luotsi.language.ExpressionProblem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one expression, or one entry of a group; reports the first thing wrong in it. */
final class ExpressionParser {

  private static final int SHORTEST_OPEN_WORD = 2;

  private final String text;
  private final Place place;
  private final ExpressionGroups groups;
  private final List<ExpressionProblem> problems;
  private int at;

  ExpressionParser(
      String text, Place place, ExpressionGroups groups, List<ExpressionProblem> problems) {
    this.text = text;
    this.place = place;
    this.groups = groups;
    this.problems = problems;
  }

  /** The expression, or empty when it is malformed. */
  Optional<Expression> expression() {
    try {
      return Optional.of(readExpression());
    } catch (Malformed e) {
      problems.add(e.problem(place));
      return Optional.empty();
    }
  }

  /** The entry of a group, or empty when it is malformed. */
  Optional<Pattern> entry() {
    try {
      Pattern entry = sequence();
      if (at < text.length()) {
        throw unexpected();
      }
      return Optional.of(entry);
    } catch (Malformed e) {
      problems.add(e.problem(place));
      return Optional.empty();
    }
  }

  private Expression readExpression() throws Malformed {
    List<Pattern> parts = new ArrayList<>();
    List<Pattern> without = new ArrayList<>();
    parts.add(sequence());
    while (take('+')) {
      parts.add(sequence());
    }
    int passed = Expression.USUALLY_PASSED;
    if (take('/')) {
      passed = number();
    }
    while (take('!')) {
      without.add(sequence());
    }
    skipSpaces();
    if (at < text.length()) {
      throw unexpected();
    }
    return new Expression(parts, without, passed);
  }

  private Pattern sequence() throws Malformed {
    List<Pattern> steps = new ArrayList<>();
    int start = at;
    skipSpaces();
    while (at < text.length() && beginsStep(text.charAt(at))) {
      steps.add(step());
      skipSpaces();
    }
    if (steps.stream().allMatch(Pattern::skippable)) {
      throw steps.isEmpty()
          ? new Malformed(at, "A word is missing here", "Write a word, <group> or (a|b)")
          : new Malformed(start, "Nothing here has to be there", "Leave one word without ?");
    }
    if (hasGapAtEdge(steps) || hasGapAtEdge(steps.reversed())) {
      throw new Malformed(
          start,
          "A gap .. stands at an edge",
          "Write .. only between words that have to be there, or leave it out");
    }
    return Pattern.Sequence.of(steps, groups.forms());
  }

  /** Whether a gap comes before the first step that has to be there. */
  private static boolean hasGapAtEdge(List<Pattern> steps) {
    for (Pattern step : steps) {
      if (step instanceof Pattern.Gap) {
        return true;
      }
      if (!step.skippable()) {
        return false;
      }
    }
    return false;
  }

  private static boolean beginsStep(char c) {
    return c == '(' || c == '<' || c == '.' || c == '=' || c == '-' || Character.isLetterOrDigit(c);
  }

  private Pattern step() throws Malformed {
    if (text.startsWith("..", at)) {
      at += 2;
      return new Pattern.Gap();
    }
    Pattern atom =
        switch (text.charAt(at)) {
          case '(' -> choice();
          case '<' -> group();
          case '.' -> throw new Malformed(at, "A single . means nothing", "A gap is written ..");
          default -> word();
        };
    if (at < text.length() && text.charAt(at) == '?') {
      at++;
      return new Pattern.Perhaps(atom);
    }
    return atom;
  }

  private Pattern choice() throws Malformed {
    int opened = at++;
    List<Pattern> alternatives = new ArrayList<>();
    alternatives.add(sequence());
    while (take('|')) {
      alternatives.add(sequence());
    }
    if (!take(')')) {
      throw at < text.length()
          ? unexpected()
          : new Malformed(opened, "( is never closed", "Write ) where the alternatives end");
    }
    return Pattern.Choice.of(alternatives);
  }

  private Pattern group() throws Malformed {
    int opened = at;
    int closed = text.indexOf('>', at);
    if (closed < 0) {
      throw new Malformed(opened, "< is never closed", "Write a group as <name>");
    }
    String name = text.substring(opened + 1, closed);
    at = closed + 1;
    if (name.equals("0")) {
      return Pattern.OneWord.of(WordForm.number(), groups.forms());
    }
    Optional<Pattern> group = groups.find(name);
    if (group.isPresent()) {
      return group.get();
    }
    if (groups.isUnderWay(name)) {
      throw new Malformed(
          opened, "Group <" + name + "> names itself", "Take <" + name + "> out of its own words");
    }
    throw new Malformed(
        opened,
        "There is no group <" + name + ">",
        groups
            .nearest(name)
            .map(known -> "Did you mean <" + known + ">?")
            .orElse("Add " + name + " to groups of the same language"));
  }

  private Pattern word() throws Malformed {
    int start = at;
    boolean exact = skip('=');
    boolean latter = skip('-');
    int letters = at;
    while (at < text.length() && isWordCharacter(text.charAt(at))) {
      at++;
    }
    String marked = PlainLetters.marked(text.substring(letters, at));
    String plain = PlainLetters.of(marked);
    boolean open = skip('*');
    if (plain.isEmpty()) {
      throw new Malformed(start, "A word is missing here", "Write letters after = or -");
    }
    if (open && plain.length() < SHORTEST_OPEN_WORD) {
      throw new Malformed(
          start, plain + "* would be found in nearly every text", "Write more letters before *");
    }
    passHyphen();
    return Pattern.OneWord.of(new WordForm(plain, marked, open, latter, exact), groups.forms());
  }

  /** A hyphen inside a word parts it in two, as it does in messages. */
  private void passHyphen() throws Malformed {
    if (at >= text.length()) {
      return;
    }
    char next = text.charAt(at);
    boolean parts = next == '-' && at + 1 < text.length() && isWordCharacter(text.charAt(at + 1));
    if (parts) {
      at++;
      return;
    }
    if (next == '*' || isWordCharacter(next)) {
      throw new Malformed(at, "* stands inside a word", "Write * only at the end of a word");
    }
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
  }

  private int number() throws Malformed {
    skipSpaces();
    int start = at;
    while (at < text.length() && Character.isDigit(text.charAt(at)) && at - start < 3) {
      at++;
    }
    int value = at == start ? -1 : Integer.parseInt(text.substring(start, at));
    if (value < 0 || value > Expression.MOST_PASSED) {
      throw new Malformed(
          start,
          "A number from 0 to " + Expression.MOST_PASSED + " has to follow /",
          "Write how many other words may stand between the parts, such as /8");
    }
    return value;
  }

  private boolean take(char c) {
    skipSpaces();
    return skip(c);
  }

  private boolean skip(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void skipSpaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private Malformed unexpected() {
    char c = text.charAt(at);
    return switch (c) {
      case '"', '\u201d' ->
          new Malformed(
              at,
              "Quotation marks mean nothing here",
              "Leave them out: words are found in the order written; + joins parts in any order");
      case ')' -> new Malformed(at, ") was never opened", "Write ( where the alternatives begin");
      case '|' -> new Malformed(at, "| stands outside ( )", "Write (a|b)");
      case '*' -> new Malformed(at, "* stands alone", "Write * right after the letters of a word");
      case '?' -> new Malformed(at, "? stands alone", "Write ? right after a word or )");
      default ->
          new Malformed(
              at,
              c + " cannot stand here",
              "An expression is made of words, (a|b), <group>, .., +, ! and /number");
    };
  }

  /** The first thing wrong. */
  private static final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final String remedy;

    Malformed(int position, String message, String remedy) {
      super(message, null, false, false);
      this.position = position;
      this.remedy = remedy;
    }

    ExpressionProblem problem(Place place) {
      return new ExpressionProblem(place, position + 1, String.valueOf(getMessage()), remedy);
    }
  }
}
