package fi.luotsi.studio;

import fi.luotsi.guidance.LiveContent;
import fi.luotsi.privacy.Masking;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what the content team is served over HTTP. */
@Configuration(proxyBeanMethods = false)
class StudioConfiguration {

  @Bean
  Explanations explanations(ObjectProvider<LiveContent> content, Masking masking, Clock clock) {
    return new Explanations(content::getObject, masking, clock);
  }
}
