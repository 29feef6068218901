package fi.luotsi.webchat;

import fi.luotsi.conversation.Announcements;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.Turns;
import fi.luotsi.conversation.WaitEstimates;
import fi.luotsi.guidance.Guides;
import fi.luotsi.limits.Limits;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** Opens the citizen's door. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class WebchatConfiguration {

  private static final String PROTOCOL = "luotsi.chat.v1";

  @Bean
  EventFrames eventFrames(ObjectProvider<WaitEstimates> waits) {
    return new EventFrames(conversation -> {
      WaitEstimates estimates = waits.getIfAvailable();
      return estimates == null ? Optional.empty() : estimates.placeOf(conversation);
    });
  }

  @Bean
  Errors chatErrors(Guides guides, Limits limits) {
    return new Errors(guides, limits.messageLength());
  }

  @Bean
  ChatSockets chatSockets(
      Turns turns,
      EventLog log,
      Announcements announcements,
      Limits limits,
      EventFrames frames,
      Errors errors,
      WebchatSettings settings,
      Clock clock,
      MeterRegistry meters) {
    Executor each = task -> Thread.ofVirtual().name("chat-outbox").start(task);
    Chat chat = new Chat(turns, log, announcements, limits, frames, errors, settings, clock);
    ChatSockets sockets = new ChatSockets(chat, each);
    Gauge.builder("luotsi.webchat.sockets", sockets, ChatSockets::count)
        .description("Open sockets of citizens")
        .register(meters);
    return sockets;
  }

  @Bean
  SchedulingConfigurer chatHeartbeat(ChatSockets sockets, WebchatSettings settings) {
    Duration beat = settings.beat();
    return tasks -> tasks.addFixedDelayTask(new FixedDelayTask(sockets::beat, beat, beat));
  }

  @Bean
  WebSocketConfigurer chatEndpoint(ChatSockets sockets, WebchatSettings settings) {
    DefaultHandshakeHandler handshake = new DefaultHandshakeHandler();
    handshake.setSupportedProtocols(PROTOCOL);
    return registry ->
        registry
            .addHandler(sockets, "/chat")
            .setHandshakeHandler(handshake)
            .addInterceptors(new AddressInterceptor())
            .setAllowedOriginPatterns(settings.allowedOrigins().toArray(String[]::new));
  }
}
