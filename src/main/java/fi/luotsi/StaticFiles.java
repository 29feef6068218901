package fi.luotsi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The pages, scripts and styles in the jar. Their addresses never change, as county pages name
 * them: browsers keep them but ask each time whether they are still the same (RFC 9111, no-cache),
 * which is told by a tag made of what is in them. Tags are weak (RFC 9110, 8.8.1) because the same
 * file is sent packed and unpacked.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

  private final Map<Kept, String> tags = new ConcurrentHashMap<>();

  /** A file as it was when its tag was made: under a running server only a developer changes it. */
  private record Kept(URI address, long modified, long length) {}

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/**")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.noCache())
        .setUseLastModified(false)
        .setEtagGenerator(this::tag);
  }

  private String tag(Resource file) {
    try {
      Kept kept = new Kept(file.getURI(), file.lastModified(), file.contentLength());
      return tags.computeIfAbsent(kept, fresh -> tagOf(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tagOf(Resource file) {
    try {
      return "W/\"" + DigestUtils.md5DigestAsHex(file.getContentAsByteArray()) + "\"";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
