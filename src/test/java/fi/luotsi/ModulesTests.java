package fi.luotsi;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

  @Test
  void dependOnlyOnWhatTheyMayUse() {
    ApplicationModules.of(Luotsi.class).verify();
  }
}
