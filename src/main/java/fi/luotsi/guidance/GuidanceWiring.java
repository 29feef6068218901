package fi.luotsi.guidance;

import fi.luotsi.authoring.ContentSource;
import fi.luotsi.authoring.ContentWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the content of the folder named by {@code luotsi.content}, else the shipped content, in
 * force.
 */
@Configuration(proxyBeanMethods = false)
class GuidanceWiring {

  private static final String CONTENT_FOLDER = "${luotsi.content:}";
  private static final Logger log = LoggerFactory.getLogger(GuidanceWiring.class);

  @Bean
  LiveContent liveContent(
      @Value(CONTENT_FOLDER) String folder, Clock clock, UnderstandingSettings settings) {
    return new LiveContent(
        folder.isBlank() ? ContentSource.shipped() : directory(path(folder)),
        new ContentLoader(
            clock,
            failure -> log.error("Understanding a message failed in part", failure),
            settings.finnishStems()),
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("content-learning").daemon().factory()));
  }

  @Bean
  ContentHealth contentHealthIndicator(ObjectProvider<LiveContent> content) {
    return new ContentHealth(content);
  }

  @Bean
  @ConditionalOnExpression("'" + CONTENT_FOLDER + "' != ''")
  ContentWatcher contentWatcher(@Value(CONTENT_FOLDER) String folder, LiveContent content)
      throws IOException {
    return ContentWatcher.start(path(folder), content::reload);
  }

  private static ContentSource directory(Path folder) {
    if (!Files.isDirectory(folder.resolve("knowledge"))) {
      throw ContentRefused.missing(folder);
    }
    return ContentSource.directory(folder);
  }

  private static Path path(String folder) {
    return Path.of(folder).toAbsolutePath().normalize();
  }
}
