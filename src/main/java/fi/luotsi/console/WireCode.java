package fi.luotsi.console;

import java.util.Locale;

/** How constants are written on the wire: {@code ALREADY_CLAIMED} as {@code already-claimed}. */
final class WireCode {

  private WireCode() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
