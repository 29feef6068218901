package fi.luotsi.knowledge;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.language.Language;
import fi.luotsi.language.LocalizedText;
import java.util.List;
import java.util.Map;

/**
 * What is known of one kind of danger: {@code knowledge/safety/<kind>.yaml}.
 *
 * @param path id of the service path that belongs to it
 * @param channels ids, the right number first
 * @param now expressions that mean danger this moment, by language
 * @param soon expressions that mean danger near, by language
 * @param saysNow what is said for danger this moment
 * @param saysSoon what is said for danger near
 */
public record SafetyContent(
    SafetyKind kind,
    String path,
    List<String> channels,
    Map<Language, SignalExpressions> now,
    Map<Language, SignalExpressions> soon,
    LocalizedText saysNow,
    LocalizedText saysSoon,
    ContentRef ref) {

  public SafetyContent {
    channels = List.copyOf(channels);
    now = Map.copyOf(now);
    soon = Map.copyOf(soon);
  }
}
