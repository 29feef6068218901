package fi.luotsi.guidance;

import fi.luotsi.knowledge.Channel;
import fi.luotsi.knowledge.ChannelType;
import fi.luotsi.knowledge.Identification;
import fi.luotsi.knowledge.Need;
import fi.luotsi.knowledge.Urgency;
import fi.luotsi.language.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Puts channels in order for one person's matter and says why. The same input always comes to the
 * same order.
 *
 * <p>What leads absolutely, danger or the words of a dialog, is a tier; within a tier points are
 * added up. The points are whole numbers chosen so that what matters more outweighs what matters
 * less: for an urgent matter a channel that is open and meant for urgency beats any lighter one;
 * for another one that is open beats one or two steps of lightness, and one that opens soon a
 * single step; so does what the person said matters; a language that the person does not speak
 * outweighs both.
 */
final class ChannelRanking {

  private static final int URGENCY_FITS = 12;
  private static final int OPEN_NOW_URGENT = 10;
  private static final int OPEN_NOW = 7;
  private static final int OPENS_SOON = 4;
  private static final int NEED_SERVED_FIRST = 9;
  private static final int NEED_SERVED = 6;
  private static final int LIGHTER_BY_ONE_STEP = 3;
  private static final int ASKS_IDENTIFICATION = -1;
  private static final int ASKS_IDENTIFICATION_IN_URGENCY = -6;
  private static final int OTHER_LANGUAGE = -20;

  private static final Duration SOON = Duration.ofHours(3);

  /**
   * What the order depends on.
   *
   * @param leading ids of the channels that lead, in order: those of a danger or of a dialog's
   *     suggestion
   * @param danger whether they lead because of danger
   */
  record Matter(
      Instant now,
      Urgency urgency,
      Set<Need> needs,
      Language language,
      List<String> leading,
      boolean danger) {

    Matter {
      needs = Set.copyOf(needs);
      leading = List.copyOf(leading);
    }
  }

  /** A channel in its place, with the codes of the reasons, strongest first. */
  record Ranked(Channel channel, List<String> reasons) {

    Ranked {
      reasons = List.copyOf(reasons);
    }
  }

  private record Scored(Channel channel, int tier, int points, int step) {}

  private static final Comparator<Scored> ORDER =
      Comparator.comparingInt(Scored::tier)
          .thenComparing(Comparator.comparingInt(Scored::points).reversed())
          .thenComparingInt(Scored::step)
          .thenComparing(scored -> scored.channel().id());

  /** The channels in order; {@code lightestFirst} as the content lists them. */
  List<Ranked> rank(List<Channel> lightestFirst, Matter matter) {
    List<Scored> scored = new ArrayList<>();
    for (int step = 0; step < lightestFirst.size(); step++) {
      Channel channel = lightestFirst.get(step);
      scored.add(new Scored(channel, tier(channel, matter), points(channel, step, matter), step));
    }
    scored.sort(ORDER);
    return scored.stream().map(one -> new Ranked(one.channel(), reasons(one, matter))).toList();
  }

  /**
   * In danger, those who answer now lead those who do not, and of these, those who speak the
   * person's language.
   */
  private static int tier(Channel channel, Matter matter) {
    int place = matter.leading().indexOf(channel.id());
    if (place < 0) {
      return Integer.MAX_VALUE;
    }
    if (!matter.danger()) {
      return place;
    }
    int all = matter.leading().size();
    boolean understands = channel.languages().contains(matter.language());
    boolean answers = channel.hours().isOpen(matter.now());
    return place + (understands ? 0 : all) + (answers ? 0 : 2 * all);
  }

  private static int points(Channel channel, int step, Matter matter) {
    int points = -step * LIGHTER_BY_ONE_STEP;
    boolean urgent = matter.urgency() != Urgency.LATER;
    if (urgent && channel.urgency().contains(matter.urgency())) {
      points += URGENCY_FITS;
    }
    points += openingPoints(channel, matter.now(), urgent);
    for (Need need : matter.needs()) {
      points += needPoints(channel, need);
    }
    if (channel.identification() == Identification.STRONG) {
      points += urgent ? ASKS_IDENTIFICATION_IN_URGENCY : ASKS_IDENTIFICATION;
    }
    if (!channel.languages().contains(matter.language())) {
      points += OTHER_LANGUAGE;
    }
    return points;
  }

  private static int openingPoints(Channel channel, Instant now, boolean urgent) {
    if (channel.hours().isOpen(now)) {
      return urgent ? OPEN_NOW_URGENT : OPEN_NOW;
    }
    boolean soon =
        channel.hours().nextOpening(now).filter(at -> !at.isAfter(now.plus(SOON))).isPresent();
    return soon ? OPENS_SOON : 0;
  }

  private static int needPoints(Channel channel, Need need) {
    return switch (channel.serves().indexOf(need)) {
      case -1 -> 0;
      case 0 -> NEED_SERVED_FIRST;
      default -> NEED_SERVED;
    };
  }

  private static List<String> reasons(Scored scored, Matter matter) {
    List<String> reasons = new ArrayList<>();
    Channel channel = scored.channel();
    if (scored.tier() != Integer.MAX_VALUE) {
      reasons.add(matter.danger() ? "safety" : "dialog");
    }
    if (matter.urgency() != Urgency.LATER && channel.urgency().contains(matter.urgency())) {
      reasons.add(matter.urgency() == Urgency.NOW ? "urgent-now" : "urgent-today");
    }
    reasons.add(opening(channel, matter.now()));
    channel.serves().stream()
        .filter(matter.needs()::contains)
        .map(Need::code)
        .forEach(reasons::add);
    if (scored.step() == 0 && matter.leading().isEmpty()) {
      reasons.add("lightest");
    }
    reasons.add(
        channel.identification() == Identification.STRONG
            ? "needs-identification"
            : "no-identification");
    if (channel.languages().contains(matter.language())) {
      reasons.add("language");
    }
    return reasons;
  }

  private static String opening(Channel channel, Instant now) {
    if (channel.hours().alwaysOpen()) {
      return isSelfService(channel.type()) ? "any-time" : "always-open";
    }
    if (channel.hours().isOpen(now)) {
      return "open-now";
    }
    return channel.hours().nextOpening(now).isPresent() ? "opens-at" : "closed";
  }

  private static boolean isSelfService(ChannelType type) {
    return switch (type) {
      case E_SERVICE, WEB_PAGE, PRINTABLE_FORM, SYMPTOM_ASSESSMENT, DIGITAL_CARE_PATH -> true;
      case PHONE, CALL_BACK, CHAT, SERVICE_LOCATION, WALK_IN, EMERGENCY_NUMBER -> false;
    };
  }
}
