package fi.luotsi.knowledge;

import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.language.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Makes knowledge of files in which no blocking mistake was found. */
final class KnowledgeAssembly {

  private final Sheets sheets;
  private final String version;
  private final County county;
  private final HoursReader hours;

  KnowledgeAssembly(Sheets sheets, String version) {
    this.sheets = sheets;
    this.version = version;
    this.county = CountyReader.read(sheets.one(SheetKind.COUNTY).orElseThrow());
    this.hours = new HoursReader(county.timeZone(), new Holidays(county.holidays()));
  }

  Knowledge assemble() {
    return new Knowledge(
        version,
        county,
        byKey(segments(), Segment::id),
        byKey(read(SheetKind.CHANNEL, this::channel), Channel::id),
        sheets.parts(SheetKind.QUEUES, "queues").stream().map(this::queue).toList(),
        byKey(paths(), ServicePath::id),
        byKey(read(SheetKind.SAFETY, SignalReader::safety), SafetyContent::kind),
        byKey(read(SheetKind.SIGNAL, SignalReader::signal), Signal::id),
        byKey(read(SheetKind.FACET, SignalReader::facet), Facet::id),
        byKey(situations(), Situation::id),
        new VocabularyReader(sheets).read(),
        offTopic(),
        replies());
  }

  private List<Segment> segments() {
    return sheets.parts(SheetKind.SEGMENTS, "segments").stream()
        .map(part -> new Segment(part.text("id"), Localised.text(part.node().path("name"))))
        .toList();
  }

  private Channel channel(Sheet sheet) {
    JsonNode root = sheet.root();
    Contact own = CountyReader.contact(root);
    return new Channel(
        sheet.text("id"),
        Localised.constant(ChannelType.class, sheet.text("type")),
        Localised.text(root.path("name")),
        Localised.text(root.path("description")),
        county.contacts().getOrDefault(sheet.text("contact"), own),
        hours.read(root.path("hours")),
        Localised.constant(Identification.class, sheet.text("identification")),
        Localised.languages(root.path("languages")),
        Localised.text(root.path("price")),
        Localised.constants(Need.class, root.path("serves")),
        Set.copyOf(Localised.constants(Urgency.class, root.path("urgency"))),
        sheet.document().ref("channel/" + sheet.text("id")));
  }

  private Queue queue(Sheet.Part part) {
    JsonNode node = part.node();
    return new Queue(
        part.text("id"),
        Localised.text(node.path("name")),
        part.words("segments").keySet(),
        Localised.languages(node.path("languages")),
        hours.read(node.path("hours")),
        node.path("default").asBoolean(false));
  }

  private List<ServicePath> paths() {
    Map<String, List<Sheet>> texts =
        sheets.of(SheetKind.PATH_TEXT).stream().collect(Collectors.groupingBy(Sheet::folder));
    PathReader reader = new PathReader(phaseTitles(sheets));
    return read(
        SheetKind.PATH, path -> reader.read(path, texts.getOrDefault(path.folder(), List.of())));
  }

  /** Titles of the phases by id, in order. */
  static Map<String, LocalizedText> phaseTitles(Sheets sheets) {
    Map<String, LocalizedText> titles = new LinkedHashMap<>();
    for (Sheet.Part part : sheets.parts(SheetKind.PHASES, "phases")) {
      titles.put(part.text("id"), Localised.text(part.node().path("title")));
    }
    return titles;
  }

  private List<Situation> situations() {
    return sheets.of(SheetKind.SITUATION).stream()
        .collect(Collectors.groupingBy(Sheet::folder))
        .entrySet()
        .stream()
        .map(situation -> new Situation(situation.getKey(), examples(situation.getValue())))
        .toList();
  }

  private Map<Language, List<String>> offTopic() {
    return examples(sheets.of(SheetKind.OFF_TOPIC));
  }

  /** The examples in sheets that are each named after their language. */
  private static Map<Language, List<String>> examples(List<Sheet> byLanguage) {
    return byLanguage.stream()
        .collect(
            Collectors.toMap(
                sheet -> Language.ofCode(sheet.name()).orElseThrow(),
                sheet -> Localised.strings(sheet.root().path("examples"))));
  }

  private Map<ContentLocale, Replies> replies() {
    return sheets.of(SheetKind.REPLIES).stream()
        .collect(
            Collectors.toMap(
                sheet -> ContentLocale.ofCode(sheet.name()).orElseThrow(), RepliesReader::replies));
  }

  private <T> List<T> read(SheetKind kind, Function<Sheet, T> reading) {
    return sheets.of(kind).stream().map(reading).toList();
  }

  private static <K, T> Map<K, T> byKey(List<T> items, Function<T, K> key) {
    return items.stream().collect(Collectors.toMap(key, Function.identity()));
  }
}
