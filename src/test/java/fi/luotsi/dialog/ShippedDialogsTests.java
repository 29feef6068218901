package fi.luotsi.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.authoring.Mistake;
import org.junit.jupiter.api.Test;

class ShippedDialogsTests {

  @Test
  void loadWithoutMistakes() {
    assertThat(ShippedDialogs.load().mistakes().stream().map(Mistake::toString)).isEmpty();
  }
}
