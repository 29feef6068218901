package fi.luotsi.dialog;

import fi.luotsi.authoring.DidYouMean;
import fi.luotsi.authoring.Mistakes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for values that no slot takes, and for slots that nothing is ever put into. */
final class SetCheck implements DialogCheck {

  private static final Map<String, String> TYPES =
      Map.of("yesNo", "boolean", "number", "number", "text", "text");

  @Override
  public void check(List<DialogSheet> sheets, Mistakes mistakes) {
    Set<String> calledOrCalling = sharing(sheets);
    for (DialogSheet sheet : sheets) {
      Map<String, DialogSheet.Part> declared = sheet.root().part("slots").members();
      Set<String> filled = new HashSet<>();
      for (DialogSheet.Part node : sheet.nodes().values()) {
        node.parts("options")
            .forEach(option ->
                set(
                    option.part("set").members(),
                    sheet.slots(),
                    declared.keySet(),
                    filled,
                    mistakes));
        if (node.has("ask")) {
          TYPES.forEach((key, type) -> answer(node.part(key), type, declared, filled, mistakes));
        }
      }
      if (!calledOrCalling.contains(sheet.id())) {
        declared.forEach((name, part) -> neverFilled(name, part, filled, mistakes));
      }
    }
  }

  /** Dialogs whose slots another one may fill. */
  private static Set<String> sharing(List<DialogSheet> sheets) {
    Set<String> called =
        sheets.stream()
            .flatMap(sheet -> sheet.nodes().values().stream())
            .map(node -> node.text("call"))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    sheets.stream()
        .filter(sheet -> sheet.nodes().values().stream().anyMatch(node -> node.has("call")))
        .forEach(sheet -> called.add(sheet.id()));
    return called;
  }

  private static void set(
      Map<String, DialogSheet.Part> values,
      Map<String, Slot> slots,
      Set<String> declared,
      Set<String> filled,
      Mistakes mistakes) {
    values.forEach((name, part) -> {
      filled.add(name);
      Slot slot = slots.get(name);
      if (!declared.contains(name)) {
        unknown(part, name, declared, mistakes);
      } else if (slot != null && !slot.allows(SlotReader.value(part.node()))) {
        mistakes.blocking(
            part.place(),
            "wrong-slot-value",
            "`%s` cannot be put into `%s`.".formatted(part.said(), name),
            remedy(slot, part.said()));
      }
    });
  }

  private static void answer(
      DialogSheet.Part part,
      String type,
      Map<String, DialogSheet.Part> declared,
      Set<String> filled,
      Mistakes mistakes) {
    String name = part.said();
    if (name.isEmpty()) {
      return;
    }
    filled.add(name);
    DialogSheet.Part slot = declared.get(name);
    if (slot == null) {
      mistakes.blocking(
          part.place(),
          "unknown-slot",
          "There is no slot `%s` in this dialog.".formatted(name),
          DidYouMean.remedy(name, declared.keySet(), "Add it to `slots`."));
    } else if (!slot.text("type").equals(type)) {
      mistakes.blocking(
          part.place(),
          "wrong-slot-type",
          "The slot `%s` is of type %s, but the answer is a %s."
              .formatted(name, slot.text("type"), type),
          "Change the slot's type to %s, or use another slot.".formatted(type));
    }
  }

  private static void unknown(
      DialogSheet.Part part, String name, Set<String> declared, Mistakes mistakes) {
    mistakes.blocking(
        part.keyPlace(),
        "unknown-slot",
        "There is no slot `%s` in this dialog.".formatted(name),
        DidYouMean.remedy(name, declared, "Add it to `slots`."));
  }

  private static void neverFilled(
      String name, DialogSheet.Part part, Set<String> filled, Mistakes mistakes) {
    if (!filled.contains(name)) {
      mistakes.advisory(
          part.keyPlace(),
          "slot-never-filled",
          "Nothing is ever put into the slot `%s`.".formatted(name),
          "Take it out, or ask for it.");
    }
  }

  private static String remedy(Slot slot, String value) {
    return switch (slot) {
      case Slot.Choice(List<String> values) ->
          DidYouMean.remedy(value, values, "It takes " + String.join(", ", values) + ".");
      case Slot.YesNo _ -> "It takes true or false.";
      case Slot.Count(long min, long max, _) ->
          "It takes whole numbers from %d to %d.".formatted(min, max);
      case Slot.Text _ -> "It takes text: put it in quotation marks.";
    };
  }
}
