package fi.luotsi.authoring;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;

/**
 * Content in a folder. Links are followed, because container platforms mount files as links; hidden
 * folders are passed over, because there they keep the targets.
 */
record DirectoryContent(Path folder) implements ContentSource {

  static final List<String> TREES = List.of("knowledge", "dialogs");
  static final int DEPTH = 8;

  @Override
  public ContentFiles read() {
    ContentBasket basket = new ContentBasket();
    for (String tree : TREES) {
      walk(folder.resolve(tree), basket);
    }
    return basket.contents();
  }

  private void walk(Path tree, ContentBasket basket) {
    if (!Files.isDirectory(tree)) {
      return;
    }
    try {
      Files.walkFileTree(tree, Set.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new Collecting(basket));
    } catch (IOException e) {
      basket.unreadable(relative(tree), e);
    }
  }

  private String relative(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  /** Puts every file it meets into the basket. */
  private final class Collecting extends SimpleFileVisitor<Path> {

    private final ContentBasket basket;

    Collecting(ContentBasket basket) {
      this.basket = basket;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      boolean hidden = String.valueOf(path.getFileName()).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        basket.put(relative(path), () -> Files.newInputStream(path));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException reason) {
      if (ContentBasket.wants(relative(path))) {
        basket.unreadable(relative(path), reason);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
