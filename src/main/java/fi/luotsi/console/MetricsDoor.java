package fi.luotsi.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** Whether somebody may read the metrics. */
final class MetricsDoor {

  /** What proxies put in: a request that has one of these comes from elsewhere. */
  private static final List<String> PROXY_HEADERS =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private MetricsDoor() {}

  static boolean opens(
      ConsoleSettings.MetricsReaders readers,
      HttpServletRequest request,
      @Nullable Authentication who) {
    return admin(who)
        || switch (readers) {
          case LOCAL -> local(request);
          case ADMIN -> false;
          case EVERYONE -> true;
        };
  }

  private static boolean admin(@Nullable Authentication who) {
    return who != null
        && who.getPrincipal() instanceof SignedInStaff staff
        && staff.has(StaffAccount.Role.ADMIN);
  }

  private static boolean local(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    boolean loopback =
        address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    return loopback && PROXY_HEADERS.stream().allMatch(name -> request.getHeader(name) == null);
  }
}
