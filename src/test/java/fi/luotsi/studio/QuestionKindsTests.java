package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionKindsTests {

  @Test
  void tellsLengthByWords() {
    assertThat(QuestionKinds.length("hammas särkee")).isEqualTo("1–3 words");
    assertThat(QuestionKinds.length(" where  do I book a time ")).isEqualTo("4–8 words");
    assertThat(QuestionKinds.length("jag har haft ont i ryggen i flera veckor nu"))
        .isEqualTo("9 words or more");
  }
}
