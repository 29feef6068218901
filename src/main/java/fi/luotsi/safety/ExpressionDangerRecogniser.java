package fi.luotsi.safety;

import fi.luotsi.knowledge.SafetyContent;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.knowledge.Signal;
import fi.luotsi.knowledge.SignalExpressions;
import fi.luotsi.language.ExpressionList;
import fi.luotsi.language.ExpressionMatch;
import fi.luotsi.language.ExpressionSet;
import fi.luotsi.language.Language;
import fi.luotsi.language.MessageText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recognises danger by the expressions of the content, in all languages at once since people mix
 * them.
 *
 * <p>Of several dangers, one that is now goes before one that is near; then emergency, suicide,
 * poisoning, danger to a child, violence: the order in which lives are lost soonest, and a child
 * before those who can call for themselves.
 */
final class ExpressionDangerRecogniser implements DangerRecogniser {

  private static final List<SafetyKind> GRAVEST_FIRST =
      List.of(
          SafetyKind.EMERGENCY,
          SafetyKind.SUICIDE,
          SafetyKind.POISONING,
          SafetyKind.CHILD_DANGER,
          SafetyKind.VIOLENCE);

  private static final Comparator<Danger> BY_GRAVITY =
      Comparator.comparing(Danger::severity)
          .thenComparingInt(danger -> GRAVEST_FIRST.indexOf(danger.kind()));

  private final ExpressionSet<Sense> expressions;

  ExpressionDangerRecogniser(Collection<SafetyContent> safety, Map<String, Signal> signals) {
    List<ExpressionList<Sense>> lists = new ArrayList<>();
    for (SafetyContent content : safety) {
      addDanger(lists, content.kind(), Danger.Severity.NOW, content.now());
      addDanger(lists, content.kind(), Danger.Severity.SOON, content.soon());
    }
    for (Context context : Context.values()) {
      Signal signal = signals.get(context.signal());
      if (signal != null) {
        add(lists, new Sense.Light(context), signal.expressions());
      }
    }
    this.expressions = ExpressionSet.of(lists);
  }

  private static void addDanger(
      List<ExpressionList<Sense>> lists,
      SafetyKind kind,
      Danger.Severity severity,
      Map<Language, SignalExpressions> byLanguage) {
    add(lists, new Sense.Alarming(kind, severity), byLanguage);
    byLanguage.forEach((language, e) ->
        lists.add(
            new ExpressionList<>(new Sense.LookAlike(kind), language, e.groups(), e.lookalikes())));
  }

  private static void add(
      List<ExpressionList<Sense>> lists, Sense sense, Map<Language, SignalExpressions> byLanguage) {
    byLanguage.forEach((language, e) ->
        lists.add(new ExpressionList<>(sense, language, e.groups(), e.expressions())));
  }

  @Override
  public Recognition read(String text) {
    MessageText message = expressions.read(text);
    List<ExpressionMatch<Sense>> matches = expressions.find(message);
    Reading reading = new Reading(message, matches);
    List<Danger> dangers = new ArrayList<>();
    Set<SafetyKind> denied = EnumSet.noneOf(SafetyKind.class);
    Set<SafetyKind> dismissed = EnumSet.noneOf(SafetyKind.class);
    for (ExpressionMatch<Sense> match : matches) {
      if (match.meaning() instanceof Sense.Alarming(SafetyKind kind, Danger.Severity severity)) {
        if (reading.stands(match, kind, severity)) {
          dangers.add(new Danger(kind, severity, message.excerpt(match.words())));
        } else {
          dismissed.add(kind);
          if (reading.isDenied(match)) {
            denied.add(kind);
          }
        }
      }
    }
    return new Recognition(dangers.stream().min(BY_GRAVITY), denied, dismissed);
  }
}
