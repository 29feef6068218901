package fi.luotsi.dialog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a slot, and values for slots. */
final class SlotReader {

  private SlotReader() {}

  /** The slot; empty when it is not written as its schema says. */
  static Optional<Slot> read(DialogSheet.Part part) {
    return switch (part.text("type")) {
      case "choice" ->
          Optional.of(
              new Slot.Choice(part.parts("values").stream().map(DialogSheet.Part::said).toList()));
      case "boolean" -> Optional.of(new Slot.YesNo());
      case "number" -> Optional.of(count(part));
      case "text" -> Optional.of(new Slot.Text());
      default -> Optional.empty();
    };
  }

  private static Slot count(DialogSheet.Part part) {
    return new Slot.Count(
        part.node().path("min").asLong(0), part.node().path("max").asLong(0), unit(part));
  }

  private static Slot.@Nullable Unit unit(DialogSheet.Part part) {
    String code = part.text("unit");
    return List.of(Slot.Unit.values()).stream()
        .filter(unit -> unit.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst()
        .orElse(null);
  }

  /** A value as slots hold it: text, {@link Long} or {@link Boolean}. */
  static Object value(JsonNode node) {
    if (node.isBoolean()) {
      return node.asBoolean();
    }
    return node.isIntegralNumber() ? (Object) node.asLong() : node.asString("");
  }
}
