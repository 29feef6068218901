package fi.luotsi.console;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * Who may come in where. Two doors: the staff's, with sign-in, session and CSRF tokens; and the
 * citizens', which knows nobody and keeps no session.
 */
@Configuration(proxyBeanMethods = false)
class ConsoleSecurity {

  private static final String[] STAFF_DOOR = {
    "/login",
    "/logout",
    "/staff",
    "/staff/**",
    "/api/v1/staff/**",
    "/api/v1/studio/**",
    "/actuator/**"
  };

  @Bean
  @Order(1)
  SecurityFilterChain staffDoor(
      HttpSecurity http, ConsoleSettings settings, SignInGuard guard, SignInEvents signIn)
      throws Exception {
    return http.securityMatcher(STAFF_DOOR)
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/login", "/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/prometheus")
                .access((who, context) ->
                    new AuthorizationDecision(
                        MetricsDoor.opens(settings.metrics(), context.getRequest(), who.get())))
                .requestMatchers("/actuator/**")
                .hasRole("ADMIN")
                .requestMatchers("/api/v1/staff/insight")
                .hasRole("ADMIN")
                .requestMatchers("/api/v1/studio/**")
                .hasRole("CONTENT")
                .requestMatchers("/api/v1/staff/me")
                .authenticated()
                .anyRequest()
                .hasRole("STAFF"))
        .formLogin(form ->
            form.loginPage("/login")
                .successHandler(signIn::succeeded)
                .failureHandler(signIn::failed)
                .permitAll())
        .logout(logout -> logout.logoutSuccessUrl("/login?out").deleteCookies("LUOTSI_STAFF"))
        .addFilterBefore(guard, UsernamePasswordAuthenticationFilter.class)
        .csrf(CsrfConfigurer::spa)
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .exceptionHandling(refused ->
            refused
                .authenticationEntryPoint(new SignInFirst())
                .accessDeniedHandler(new NotAllowed()))
        .headers(ConsoleSecurity::staffHeaders)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain citizensDoor(HttpSecurity http, ConsoleSettings settings) throws Exception {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(headers -> citizenHeaders(headers, settings))
        .build();
  }

  private static void staffHeaders(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(SecurityPolicy.ofStaffPages()))
        .permissionsPolicyHeader(policy -> policy.policy(SecurityPolicy.PERMISSIONS))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }

  /** The chat is embedded in the county's own site, so its files may be read from there. */
  private static void citizenHeaders(
      HeadersConfigurer<HttpSecurity> headers, ConsoleSettings settings) {
    headers
        .contentSecurityPolicy(policy ->
            policy.policyDirectives(SecurityPolicy.ofCitizenPages(settings.frameAncestors())))
        .permissionsPolicyHeader(policy -> policy.policy(SecurityPolicy.PERMISSIONS))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.CROSS_ORIGIN))
        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
        .addHeaderWriter(
            new DelegatingRequestMatcherHeaderWriter(
                pathPattern("/api/**"), new CacheControlHeadersWriter()));
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return new MarkedBcrypt(new BCryptPasswordEncoder());
  }

  @Bean
  StaffAccounts staffAccounts(ConsoleSettings settings, PasswordEncoder encoder) {
    return StaffAccounts.of(settings.users(), encoder, new OneTimePassword(new SecureRandom()));
  }
}
