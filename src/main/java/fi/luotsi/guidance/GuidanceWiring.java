package fi.luotsi.guidance;

import fi.luotsi.authoring.ContentSource;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the content of the folder named by {@code luotsi.content}, else the shipped content, in
 * force.
 */
@Configuration(proxyBeanMethods = false)
class GuidanceWiring {

  private static final Logger log = LoggerFactory.getLogger(GuidanceWiring.class);

  @Bean
  LiveContent liveContent(@Value("${luotsi.content:}") String folder, Clock clock) {
    ContentSource source =
        folder.isBlank()
            ? ContentSource.shipped()
            : ContentSource.directory(Path.of(folder).toAbsolutePath().normalize());
    return new LiveContent(
        source,
        new ContentLoader(
            clock, failure -> log.error("Understanding a message failed in part", failure)));
  }
}
