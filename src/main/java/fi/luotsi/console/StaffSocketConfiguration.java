package fi.luotsi.console;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;

/** Where the staff's WebSocket is found. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class StaffSocketConfiguration implements WebSocketConfigurer {

  private final StaffSocketHandler handler;
  private final ConsoleSettings settings;

  StaffSocketConfiguration(StaffSocketHandler handler, ConsoleSettings settings) {
    this.handler = handler;
    this.settings = settings;
  }

  @Override
  public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    registry
        .addHandler(handler, "/staff")
        .setAllowedOrigins(settings.allowedOrigins().toArray(String[]::new));
  }

  /** The staff page and the staff's socket have the same address: only an upgrade is the socket. */
  @Bean
  static BeanPostProcessor socketsOnUpgradeOnly() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof WebSocketHandlerMapping mapping) {
          mapping.setWebSocketUpgradeMatch(true);
          mapping.setOrder(Ordered.HIGHEST_PRECEDENCE);
        }
        return bean;
      }
    };
  }
}
