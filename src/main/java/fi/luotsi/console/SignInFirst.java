package fi.luotsi.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends people to the sign-in page, and tells programs that they have to sign in. */
final class SignInFirst implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    boolean page =
        request.getServletPath().startsWith("/staff")
            && !"websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    if (page) {
      response.sendRedirect("/login");
    } else {
      WrittenProblem.write(response, HttpStatus.UNAUTHORIZED, "sign-in-first");
    }
  }
}
