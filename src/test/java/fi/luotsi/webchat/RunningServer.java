package fi.luotsi.webchat;

import fi.luotsi.Luotsi;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.FakeGuide;
import fi.luotsi.conversation.Turns;
import fi.luotsi.guidance.Guides;
import fi.luotsi.guidance.LiveContent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A whole server on a free port, with a guide that is easy to foresee. */
final class RunningServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private RunningServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static RunningServer on(Path data, String... settings) {
    return start(data, settings, Luotsi.class, Foreseeable.class);
  }

  /** One that goes by another clock. */
  static RunningServer onClock(Class<?> clock, Path data, String... settings) {
    return start(data, settings, Luotsi.class, Foreseeable.class, clock);
  }

  /** One that answers from real content. */
  static RunningServer withContent(Path content, Path data) {
    return start(data, new String[] {"--luotsi.content=" + content}, Luotsi.class);
  }

  private static RunningServer start(Path data, String[] settings, Class<?>... sources) {
    List<String> arguments = new ArrayList<>(List.of(settings));
    arguments.add("--server.port=0");
    arguments.add("--luotsi.data=" + data);
    return new RunningServer(
        new SpringApplicationBuilder(sources).run(arguments.toArray(String[]::new)));
  }

  LiveContent content() {
    return context.getBean(LiveContent.class);
  }

  int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  Client connect() {
    return Client.to(port(), null);
  }

  EventLog log() {
    return context.getBean(EventLog.class);
  }

  Turns turns() {
    return context.getBean(Turns.class);
  }

  /** Stops in good order. */
  void stop() {
    context.close();
  }

  @Override
  public void close() {
    stop();
  }

  /** Puts the foreseeable guide in the place of the real one. */
  static class Foreseeable {
    @Bean
    @Primary
    FakeGuide foreseeableGuide() {
      return new FakeGuide();
    }

    /** The real content is never asked for, so it need not be loaded. */
    @Bean
    static BeanFactoryPostProcessor sleepingContent() {
      return beans -> {
        for (String name : beans.getBeanNamesForType(Guides.class, true, false)) {
          beans.getBeanDefinition(name).setLazyInit(!name.equals("foreseeableGuide"));
        }
      };
    }
  }
}
