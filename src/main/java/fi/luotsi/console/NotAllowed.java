package fi.luotsi.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Answers those who are signed in but may not do that, or whose page has grown too old. */
final class NotAllowed implements AccessDeniedHandler {

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    boolean stale = why instanceof CsrfException;
    if (stale && request.getServletPath().equals("/login")) {
      response.sendRedirect("/login?stale");
    } else {
      WrittenProblem.write(response, HttpStatus.FORBIDDEN, stale ? "csrf" : "not-allowed");
    }
  }
}
