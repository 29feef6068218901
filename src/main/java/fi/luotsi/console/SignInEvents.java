package fi.luotsi.console;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** What follows a try to sign in: where the browser goes, and what is counted. */
final class SignInEvents {

  private static final String METRIC = "luotsi.console.sign.in";

  private final SignInTries tries;
  private final MeterRegistry meters;

  SignInEvents(SignInTries tries, MeterRegistry meters) {
    this.tries = tries;
    this.meters = meters;
  }

  void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    tries.giveBack(request.getRemoteAddr(), who.getName());
    meters.counter(METRIC, "result", "succeeded").increment();
    response.sendRedirect("/staff");
  }

  void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    meters.counter(METRIC, "result", "failed").increment();
    response.sendRedirect("/login?wrong");
  }
}
