package fi.luotsi.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Kinds of personal identifier. */
enum Kind {
  HETU("hetu"),
  IBAN("iban"),
  PHONE("tel"),
  EMAIL("e-mail");

  static final Comparator<String> ORDER =
      Comparator.comparingInt(List.copyOf(Stream.of(values()).map(Kind::code).toList())::indexOf);

  private final String mark;

  Kind(String mark) {
    this.mark = mark;
  }

  /** As in events and on the wire. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What stands in the text in its place, within brackets. */
  String mark() {
    return mark;
  }
}
