package fi.luotsi.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at no password while too many wrong ones came from the same place or for the account. */
final class SignInGuard extends OncePerRequestFilter {

  private final SignInTries tries;

  SignInGuard(SignInTries tries) {
    this.tries = tries;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !(request.getMethod().equals("POST") && request.getServletPath().equals("/login"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Duration wait = tries.take(request.getRemoteAddr(), username(request));
    if (wait.isZero()) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/login?wait");
  }

  static String username(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getParameter("username"), "");
  }
}
