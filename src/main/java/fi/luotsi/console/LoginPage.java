package fi.luotsi.console;

import fi.luotsi.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page on which staff sign in. Works without scripts. */
@RestController
class LoginPage {

  private final PageTemplate template = PageTemplate.read("login.html");
  private final Map<Language, PageTexts> texts = PageTexts.readAll("login");

  @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
  String page(
      @RequestParam(name = "lang", required = false) @Nullable String wished,
      HttpServletRequest request,
      CsrfToken token) {
    Language language = ReaderLanguage.of(wished, request.getHeader("Accept-Language"));
    PageTexts words = PageTexts.in(texts, language);
    return template
        .with("lang", language.code())
        .with("csrfName", token.getParameterName())
        .with("csrfToken", token.getToken())
        .with("message", message(request, words))
        .with("messageRole", failed(request) ? "alert" : "status")
        .withAll(words)
        .html();
  }

  private static String message(HttpServletRequest request, PageTexts words) {
    for (String key : new String[] {"wrong", "wait", "stale", "out"}) {
      if (request.getParameter(key) != null) {
        return words.of(key);
      }
    }
    return "";
  }

  private static boolean failed(HttpServletRequest request) {
    return request.getParameter("out") == null;
  }
}
