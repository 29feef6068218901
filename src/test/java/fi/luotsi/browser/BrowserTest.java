package fi.luotsi.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** A test in a browser against the running server; skipped where there is no browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserTest.BrowserFound.class)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    classes = {fi.luotsi.Luotsi.class, MondayMorning.class})
@ContextConfiguration(initializers = ServerForBrowsers.class)
@ExtendWith(Visit.class)
@interface BrowserTest {

  /** Holds where a browser is found. */
  final class BrowserFound implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return Chromium.executable()
          .map(path -> ConditionEvaluationResult.enabled("Browser: " + path))
          .orElseGet(() ->
              ConditionEvaluationResult.disabled(
                  "No Chromium found: install one, or name it with -Dluotsi.browser=PATH"));
    }
  }
}
