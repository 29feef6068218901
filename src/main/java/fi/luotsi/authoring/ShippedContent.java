package fi.luotsi.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The content inside the application: on the class path under {@code content/}. */
record ShippedContent() implements ContentSource {

  @Override
  public ContentFiles read() {
    ContentBasket basket = new ContentBasket();
    for (String tree : DirectoryContent.TREES) {
      collect(tree, basket);
    }
    return basket.contents();
  }

  private static void collect(String tree, ContentBasket basket) {
    String root = "content/" + tree + "/";
    try {
      PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
      for (Resource resource : resolver.getResources("classpath*:" + root + "**/*.*")) {
        basket.put(path(resource, root), resource::getInputStream);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The shipped content cannot be listed", e);
    }
  }

  private static String path(Resource resource, String root) throws IOException {
    String url = URLDecoder.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
    return url.substring(url.lastIndexOf("/" + root) + "/content/".length());
  }
}
