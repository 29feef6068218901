package fi.luotsi.eventlog;

import fi.luotsi.guidance.Guides;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the log of the data directory. */
@Configuration(proxyBeanMethods = false)
class EventLogConfiguration {

  @Bean(destroyMethod = "close")
  SqliteEventLog eventLog(
      @Value("${luotsi.data:./data}") Path data,
      EventLogSettings settings,
      ObjectProvider<Guides> guides) {
    return SqliteEventLog.open(
        data, settings, () -> guides.getObject().current().county().timeZone());
  }

  @Bean
  EventLogHealth eventLogHealthIndicator(SqliteEventLog log) {
    return new EventLogHealth(log);
  }
}
