package fi.luotsi.knowledge;

import fi.luotsi.authoring.ContentFiles;
import fi.luotsi.authoring.ContentSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A small county's content without mistakes, written into a folder so that tests can spoil it. */
public final class SmallContent {

  private final Path folder;

  public SmallContent(Path folder) {
    this.folder = folder;
    county();
    channel("terveysasema", "contact: terveysasema");
    channel("apupuhelin", "phone: \"0800 147 111\"\nsource: https://myrkytys.example/");
    path("terveys", "flunssa", "[terveysasema]", "[kuume]");
    path("terveys", "kuume", "[terveysasema, apupuhelin]", "[flunssa]");
    for (String language : new String[] {"fi", "sv", "en"}) {
      write("vocabulary/" + language + ".yaml", "terms: {kuume: [kuumetta, lämpöä]}");
      write("replies/" + language + ".yaml", replies());
    }
    write(
        "facets/hinta.yaml",
        """
        id: hinta
        owner: Viestintä
        reviewed: 2026-11-16
        reviewBy: 2027-05-16
        phases: [contact]
        shown: [price]
        asked: {fi: {expressions: [hinta]}, sv: {expressions: [pris]}, en: {expressions: [price]}}
        told:
          fi: {expressions: [maksaa]}
          sv: {expressions: [kostar]}
          en: {expressions: [costs]}
        """);
    situation("own-case", "mun lasku on väärin", "peru mun aika", "voitteko siirtää mun aika");
    situation(
        "emergency",
        "isä ei hengitä",
        "äiti makaa lattialla tajuton",
        "joku makaa lattialla",
        "naapuri makaa lattialla");
    situation("ordinary", "miten lasku maksetaan", "miten ajan voi perua", "koira ei hengitä");
    write(
        "terms.yaml",
        """
        terms:
          - fi: kuume
            sv: kuume
            en: kuume
            avoid: {fi: [kuumetau*, kova kuumotus]}
        """);
  }

  public void situation(String id, String... examples) {
    write(
        "situations/" + id + "/fi.yaml",
        """
        owner: Viestintä
        reviewed: 2026-11-16
        reviewBy: 2027-05-16
        examples:
        """
            + Arrays.stream(examples).map("  - %s\n"::formatted).collect(Collectors.joining()));
  }

  private void county() {
    write(
        "county.yaml",
        """
        id: pikkula
        fictional: true
        name: {fi: Pikkula, sv: Lillby, en: Pikkula}
        languages: [fi, sv, en]
        timeZone: Europe/Helsinki
        holidays: FI
        qualityOwner: {role: {fi: Laatu, sv: Kvalitet, en: Quality}, email: laatu@pikkula.example}
        links:
          home: https://pikkula.example
          accessibility: https://pikkula.example/a
          accessibilityFeedback: https://pikkula.example/b
          privacy: https://pikkula.example/c
        contacts:
          terveysasema: {phone: "000 100 1000", address: {fi: Katu 1, sv: Gatan 1, en: Katu 1}}
        """);
    write("segments.yaml", "segments:\n  - id: terveys\n    name: {fi: T, sv: H, en: H}\n");
    write(
        "phases.yaml",
        """
        phases:
          - id: before-contact
            title: {fi: Ennen yhteydenottoa, sv: Innan du tar kontakt, en: Before you get in touch}
          - id: contact
            title: {fi: Yhteydenotto, sv: När du tar kontakt, en: Getting in touch}
        """);
    write(
        "queues.yaml",
        """
        queues:
          - id: neuvonta
            name: {fi: Neuvonta, sv: Rådgivning, en: Advice}
            segments: [terveys]
            languages: [fi, sv, en]
            hours: {weekly: [{days: [mon, tue], from: "08:00", to: "16:00"}]}
            default: true
        """);
  }

  private void channel(String id, String contact) {
    write(
        "channels/" + id + ".yaml",
        """
        id: %s
        type: phone
        name: {fi: Puhelin, sv: Telefon, en: Phone}
        description: {fi: Soita tänne., sv: Ring hit., en: Call here.}
        %s
        hours: {always: true}
        identification: none
        languages: [fi, sv, en]
        price: {fi: Maksuton, sv: Avgiftsfri, en: Free}
        serves: [speed]
        urgency: [now, today]
        owner: Viestintä
        reviewed: 2026-11-16
        reviewBy: 2027-05-16
        """
            .formatted(id, contact));
  }

  private void path(String segment, String id, String channels, String neighbours) {
    String folder = "paths/" + segment + "/" + id + "/";
    write(
        folder + "path.yaml",
        """
        id: %s
        stage: 2
        segment: %s
        channels: %s
        neighbours: %s
        owner: Terveyspalvelut
        reviewed: 2026-11-16
        reviewBy: 2027-05-16
        """
            .formatted(id, segment, channels, neighbours));
    text(folder + "fi.md", id + " fi", "## Ennen yhteydenottoa", "## Yhteydenotto");
    text(folder + "sv.md", id + " sv", "## Innan du tar kontakt", "## När du tar kontakt");
    text(folder + "en.md", id + " en", "## Before you get in touch", "## Getting in touch");
  }

  private void text(String path, String words, String first, String second) {
    write(
        path,
        """
        ---
        title: %1$s
        summary: Tee näin, %1$s.
        questions:
          - %1$s yksi
          - %1$s kaksi
          - %1$s kolme
        ---
        %2$s
        Lepää. **Juo** vettä.

        %3$s
        - Soita
        - [Lue](https://www.pikkula.example/)
        """
            .formatted(words, first, second));
  }

  private static String replies() {
    String sentences =
        Arrays.stream(ReplyKey.values())
            .map(key -> "  " + key.code() + ": Sanon tämän." + placeholders(key))
            .collect(Collectors.joining("\n"));
    return "sentences:\n"
        + sentences
        + "\nsmalltalk:\n"
        + SmallTalkCheck.IDS.stream()
            .map(id -> "  - {id: " + id + ", examples: [" + id + "], reply: Hei}")
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String placeholders(ReplyKey key) {
    return key.placeholders().stream().map(name -> " {" + name + "}").collect(Collectors.joining());
  }

  /** Writes a file of knowledge anew. */
  public SmallContent write(String path, String text) {
    try {
      Path file = folder.resolve("knowledge").resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Replaces words of a file, which must be there. */
  public SmallContent change(String path, String words, String by) {
    String text = text(path);
    if (!text.contains(words)) {
      throw new IllegalArgumentException(path + " does not say " + words);
    }
    return write(path, text.replace(words, by));
  }

  public SmallContent delete(String path) {
    try {
      Files.delete(folder.resolve("knowledge").resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public ContentFiles files() {
    return ContentSource.directory(folder).read();
  }

  private String text(String path) {
    try {
      return Files.readString(folder.resolve("knowledge").resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
