package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.search.Lessons;
import java.util.List;
import org.junit.jupiter.api.Test;

class DialogLessonsTests {

  @Test
  void teachesWhatBeginsADialogBesidesTheKnowledge() {
    Content content = ShippedGuide.content();

    assertThat(content.lessons())
        .isEqualTo(DialogLessons.with(content.knowledge(), content.dialogs()))
        .isNotEqualTo(Lessons.of(content.knowledge(), List.of()));
  }
}
