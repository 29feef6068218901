package fi.luotsi.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Collects content files while a source is read, and keeps them within bounds: a folder given by
 * mistake must not fill the memory.
 */
final class ContentBasket {

  static final int MOST_FILES = 5_000;
  static final int LARGEST_FILE = 2 * 1024 * 1024;
  static final long LARGEST_CONTENT = 64L * 1024 * 1024;

  private static final Pattern WANTED =
      Pattern.compile("(knowledge|dialogs)/(?!schemas/)(?:[^./][^/]*/)*[^./][^/]*\\.(ya?ml|md)");
  private static final Pattern LINE_END = Pattern.compile("\r\n?");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final List<ContentFile> files = new ArrayList<>();
  private final Mistakes mistakes = new Mistakes();
  private long size;

  /** Opens a file's bytes. */
  interface Opening {
    InputStream open() throws IOException;
  }

  /** Whether a path is one of a content file: not hidden, not a schema, of a known kind. */
  static boolean wants(String path) {
    return WANTED.matcher(path).matches();
  }

  void put(String path, Opening opening) {
    if (!wants(path) || full(path)) {
      return;
    }
    try (InputStream in = opening.open()) {
      byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
      size += bytes.length;
      if (bytes.length > LARGEST_FILE) {
        tooLarge(path);
      } else {
        decode(path, bytes);
      }
    } catch (IOException e) {
      unreadable(path, e);
    }
  }

  void unreadable(String path, IOException reason) {
    mistakes.blocking(
        Place.start(path),
        "unreadable-file",
        "The file cannot be read: " + reason.getMessage(),
        "Check that it exists and that the server may read it.");
  }

  ContentFiles contents() {
    return new ContentFiles(files, mistakes.sorted());
  }

  private boolean full(String path) {
    boolean full = files.size() >= MOST_FILES || size >= LARGEST_CONTENT;
    if (full && !mistakes.block()) {
      mistakes.blocking(
          Place.start(path),
          "too-much-content",
          "There are more than %d files or %d MB of content; this and the following are not read."
              .formatted(MOST_FILES, LARGEST_CONTENT / 1024 / 1024),
          "Keep only content in the folders knowledge and dialogs.");
    }
    return full;
  }

  private void tooLarge(String path) {
    mistakes.blocking(
        Place.start(path),
        "too-large-file",
        "The file is larger than %d kB.".formatted(LARGEST_FILE / 1024),
        "Split it, or take out what does not belong there.");
  }

  private void decode(String path, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      notUtf8(path, text.toString());
      return;
    }
    files.add(new ContentFile(path, lines(text.toString()), ContentHash.of(bytes)));
  }

  private static String lines(String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return LINE_END.matcher(marked ? text.substring(1) : text).replaceAll("\n");
  }

  private void notUtf8(String path, String before) {
    String good = lines(before);
    int line = (int) good.chars().filter(character -> character == '\n').count() + 1;
    int column = good.length() - good.lastIndexOf('\n');
    mistakes.blocking(
        new Place(path, line, column),
        "not-utf-8",
        "The file is not UTF-8 from here on.",
        "Save it again with the encoding UTF-8.");
  }
}
