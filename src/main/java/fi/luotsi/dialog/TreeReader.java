package fi.luotsi.dialog;

import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.language.LocalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a {@link DialogTree} of a sheet in which no mistake was found. */
final class TreeReader {

  private final DialogSheet sheet;
  private final Conditions conditions;
  private final Map<String, Slot> slots;

  TreeReader(DialogSheet sheet, Conditions conditions) {
    this.sheet = sheet;
    this.conditions = conditions;
    this.slots = sheet.slots();
  }

  DialogTree read() {
    DialogSheet.Part root = sheet.root();
    SequencedMap<String, Node> nodes = new LinkedHashMap<>();
    sheet.nodes().forEach((name, part) -> nodes.put(name, node(part)));
    return new DialogTree(
        sheet.id(),
        localised(root.part("title")),
        start(root.part("start")),
        slots,
        root.text("first"),
        nodes,
        sheet.document().ref("dialog/" + sheet.id()));
  }

  private static DialogTree.Start start(DialogSheet.Part start) {
    return new DialogTree.Start(
        strings(start, "paths"), phrases(start.part("examples")), strings(start, "safety"));
  }

  private Node node(DialogSheet.Part part) {
    String next = part.text("goto");
    return switch (part.kind().orElseThrow()) {
      case SAY -> new Node.Say(localised(part.part("say")), next);
      case ASK -> new Node.Ask(localised(part.part("ask")), answer(part, next));
      case BRANCH -> branch(part);
      case SUGGEST ->
          new Node.Suggest(
              localised(part.part("suggest")),
              orNull(part, "path"),
              part.parts("channels").stream().map(DialogSheet.Part::said).toList(),
              orNull(part, "matters"),
              next);
      case HANDOFF ->
          new Node.Handoff(
              localised(part.part("handoff")),
              orNull(part, "queue"),
              localised(part.part("reason")),
              orNull(part, "goto"));
      case CALL -> new Node.Call(part.text("call"), next);
      case END -> new Node.End(localised(part.part("end")));
    };
  }

  private static Node.Answer answer(DialogSheet.Part part, String next) {
    if (part.has("options")) {
      return new Node.Answer.Options(
          part.parts("options").stream().map(TreeReader::option).toList());
    }
    if (part.has("yesNo")) {
      return new Node.Answer.YesNo(part.text("yesNo"), next);
    }
    return part.has("number")
        ? new Node.Answer.Count(part.text("number"), next)
        : new Node.Answer.Text(part.text("text"), next);
  }

  private static Node.Option option(DialogSheet.Part part) {
    Map<String, Object> set = new HashMap<>();
    part.part("set")
        .members()
        .forEach((slot, value) -> set.put(slot, SlotReader.value(value.node())));
    return new Node.Option(
        localised(part.part("label")), phrases(part.part("also")), set, part.text("goto"));
  }

  private Node branch(DialogSheet.Part part) {
    List<Node.Case> cases = new ArrayList<>();
    String otherwise = "";
    for (DialogSheet.Part item : part.parts("branch")) {
      if (item.has("else")) {
        otherwise = item.text("else");
      } else {
        cases.add(new Node.Case(conditions.condition(item.text("when"), slots), item.text("goto")));
      }
    }
    return new Node.Branch(cases, otherwise);
  }

  private static @Nullable String orNull(DialogSheet.Part part, String key) {
    return part.has(key) ? part.text(key) : null;
  }

  private static Set<String> strings(DialogSheet.Part part, String key) {
    Set<String> strings = new HashSet<>();
    part.parts(key).forEach(item -> strings.add(item.said()));
    return strings;
  }

  private static Map<Language, List<String>> phrases(DialogSheet.Part part) {
    Map<Language, List<String>> phrases = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      phrases.put(
          language, part.parts(language.code()).stream().map(DialogSheet.Part::said).toList());
    }
    return phrases;
  }

  private static LocalizedText localised(DialogSheet.Part part) {
    Map<ContentLocale, String> texts = new EnumMap<>(ContentLocale.class);
    part.members()
        .forEach((code, text) ->
            ContentLocale.ofCode(code).ifPresent(locale -> texts.put(locale, text.said().strip())));
    return new LocalizedText(texts);
  }
}
