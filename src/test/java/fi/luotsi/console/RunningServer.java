package fi.luotsi.console;

import fi.luotsi.Luotsi;
import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.FakeGuide;
import fi.luotsi.conversation.Input;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.Outcome;
import fi.luotsi.conversation.RecordedEvent;
import fi.luotsi.conversation.Turns;
import fi.luotsi.guidance.OptionIds;
import fi.luotsi.language.ContentLocale;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A whole server with five accounts and content that is easy to foresee, in this process. */
final class RunningServer implements AutoCloseable {

  static final String PASSWORD = "laituri-majakka-reimari";
  private static final String HASH = new BCryptPasswordEncoder(4).encode(PASSWORD);

  private final ConfigurableApplicationContext context;
  private FakeGuide guide;

  private RunningServer(ConfigurableApplicationContext context) {
    this.context = context;
    this.guide = context.getBean(FakeGuide.class);
  }

  /** Starts it on a data directory, with further settings {@code name=value}. */
  static RunningServer start(Path data, String... settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    all.add("server.port=0");
    all.add("luotsi.data=" + data);
    all.add("luotsi.handoff.compare-every=200ms");
    account(all, 0, "aino", "Aino", "staff", "");
    account(all, 1, "bertta", "Bertta", "staff", "");
    account(all, 2, "cecilia", "Cecilia", "staff", "perhe");
    account(all, 3, "hilkka", "Hilkka", "admin", "");
    account(all, 4, "kaisla", "Kaisla", "content", "");
    return new RunningServer(
        new SpringApplicationBuilder(Luotsi.class, FakeContent.class)
            .run(all.stream().map(setting -> "--" + setting).toArray(String[]::new)));
  }

  private static void account(
      List<String> settings, int i, String username, String name, String role, String queues) {
    String account = "luotsi.console.users[" + i + "].";
    settings.add(account + "username=" + username);
    settings.add(account + "name=" + name);
    settings.add(account + "password=" + HASH);
    settings.add(account + "roles=" + role);
    if (!queues.isEmpty()) {
      settings.add(account + "queues=" + queues);
    }
  }

  URI address(String path) {
    return URI.create(
        "http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path);
  }

  URI socket() {
    return URI.create(address("/staff").toString().replace("http:", "ws:"));
  }

  /** Somebody who has written those words and waits in the queue. */
  ConversationId waiting(String queue, String words) {
    guide = guide.offering(queue);
    ConversationId conversation = context.getBean(Turns.class).open(ContentLocale.FI).state().id();
    citizen(conversation, new Input.Message(words));
    citizen(conversation, new Input.Message("ihminen"));
    citizen(conversation, new Input.Choice(OptionIds.HANDOFF_YES));
    return conversation;
  }

  Outcome citizen(ConversationId conversation, Input.Citizens input) {
    InputKey key = InputKey.ofCitizen(UUID.randomUUID().toString());
    return context.getBean(Turns.class).take(conversation, input, key);
  }

  List<RecordedEvent> events(ConversationId conversation) {
    return context.getBean(EventLog.class).read(conversation, 0, 1000);
  }

  @Override
  public void close() {
    context.close();
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class FakeContent {
    @Bean
    @Primary
    FakeGuide fakeGuide() {
      return new FakeGuide();
    }
  }
}
