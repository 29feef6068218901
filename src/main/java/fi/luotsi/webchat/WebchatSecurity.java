package fi.luotsi.webchat;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * What citizens use is open to all, without a session or a cookie; other sites may call it only
 * when they are allowed to embed the chat.
 */
@Configuration(proxyBeanMethods = false)
class WebchatSecurity {

  private static final String[] PATHS = {"/chat", "/api/v1/guidance", "/api/v1/conversations/**"};

  @Bean
  @Order(0)
  SecurityFilterChain citizens(HttpSecurity http, WebchatSettings settings) throws Exception {
    CorsConfiguration cors = new CorsConfiguration();
    cors.setAllowedOriginPatterns(settings.allowedOrigins());
    cors.setAllowedMethods(List.of("GET", "POST"));
    cors.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE));
    cors.setExposedHeaders(List.of(HttpHeaders.RETRY_AFTER, HttpHeaders.CONTENT_DISPOSITION));
    UrlBasedCorsConfigurationSource sources = new UrlBasedCorsConfigurationSource();
    sources.registerCorsConfiguration("/api/**", cors);
    return http.securityMatcher(PATHS)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable)
        .cors(with -> with.configurationSource(sources))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(Customizer.withDefaults())
        .build();
  }
}
