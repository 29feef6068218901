package fi.luotsi.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;

/**
 * A guide for authors with what it shows in fences: example files, whose info string names the
 * language and the path, and what the check says when words of them are replaced: {@code text WORDS
 * => OTHER WORDS}.
 *
 * @param files by path
 */
record AuthoringGuide(Map<String, String> files, List<Spoiled> mistakes) {

  private static final Pattern FILE = Pattern.compile("\\w+ ((?:knowledge|dialogs)/\\S+)");
  private static final Pattern SPOILED = Pattern.compile("text (.+) => (.+)");

  /** What the check says when words of the example files are replaced. */
  record Spoiled(String words, String by, String said) {}

  static AuthoringGuide read(Path guide) throws IOException {
    AuthoringGuide read = new AuthoringGuide(new LinkedHashMap<>(), new ArrayList<>());
    Parser.builder()
        .build()
        .parse(Files.readString(guide))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                read.add(block.getInfo(), block.getLiteral());
              }
            });
    return read;
  }

  private void add(String info, String text) {
    Matcher file = FILE.matcher(info);
    Matcher spoiled = SPOILED.matcher(info);
    if (file.matches()) {
      files.put(file.group(1), text);
    } else if (spoiled.matches()) {
      mistakes.add(new Spoiled(spoiled.group(1), spoiled.group(2), text));
    }
  }

  /** Writes the example files into a folder of content. */
  void writeInto(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** The example files with words replaced, which stand in them once. */
  AuthoringGuide spoiled(Spoiled by) {
    Map<String, String> other = new LinkedHashMap<>();
    files.forEach((path, text) -> other.put(path, text.replace(by.words(), by.by())));
    return new AuthoringGuide(other, List.of());
  }
}
