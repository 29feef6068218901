package fi.luotsi.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.language.ContentLocale;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Walks every shipped dialog at random: it never hangs, and it ends or offers a person. */
class RandomWalkTests {

  private static final int WALKS = 200;
  private static final int LONGEST = 400;
  private static final List<ContentLocale> LOCALES = List.of(ContentLocale.values());
  private static final List<String> SAID =
      List.of(
          "joo",
          "ei",
          "en tiedä",
          "3",
          "kaksi viikkoa",
          "-7",
          "1000",
          "?",
          "",
          "miten saan ajan?",
          "nej tack",
          "maybe",
          "ei ole mutta on",
          "eka",
          "viimeinen",
          "\u0000",
          "🙂",
          "no siis en mä oikein tiedä kun se on vaihdellut niin paljon ja välillä on ollut ihan ok");

  @TestFactory
  Stream<DynamicTest> everyDialogEndsOrOffersAPerson() {
    Dialogs dialogs = ShippedDialogs.load().dialogs().orElseThrow();
    long seed = new Random().nextLong();
    assertThat(dialogs.trees()).isNotEmpty();
    return dialogs.trees().values().stream()
        .map(tree ->
            DynamicTest.dynamicTest(
                tree.id() + " seed " + seed, () -> walk(dialogs, tree, new Random(seed))));
  }

  private static void walk(Dialogs dialogs, DialogTree tree, Random random) {
    for (int walk = 0; walk < WALKS; walk++) {
      ContentLocale locale = LOCALES.get(random.nextInt(LOCALES.size()));
      DialogStep step = dialogs.start(tree, locale);
      boolean offered = false;
      int steps = 0;
      while (step.position() != null) {
        assertThat(step.failure()).isNull();
        assertThat(step.said()).isNotEmpty().noneMatch(String::isBlank);
        assertThat(step.refs()).isNotEmpty();
        assertThat(step.options().stream().map(DialogStep.Choice::id)).doesNotHaveDuplicates();
        assertThat(dialogs.knows(step.position())).isTrue();
        holdsOnlyAllowedValues(dialogs, step.position());
        assertThat(steps++).as("steps in %s", tree.id()).isLessThan(LONGEST);
        offered |= step.handoff() != null;
        step = next(dialogs, step, step.position(), locale, random);
      }
      assertThat(offered || step.failure() == null).isTrue();
      assertThat(step.said()).isNotEmpty();
    }
  }

  private static void holdsOnlyAllowedValues(Dialogs dialogs, DialogPosition position) {
    for (DialogPosition.Frame frame : position.frames()) {
      Map<String, Slot> slots = Objects.requireNonNull(dialogs.trees().get(frame.dialog())).slots();
      frame
          .slots()
          .forEach((name, value) ->
              assertThat(Objects.requireNonNull(slots.get(name)).allows(value))
                  .as("%s = %s", name, value)
                  .isTrue());
    }
  }

  private static String somethingSaid(Random random) {
    StringBuilder said = new StringBuilder();
    for (int part = random.nextInt(4); part >= 0; part--) {
      said.append(
          switch (random.nextInt(4)) {
            case 0 -> SAID.get(random.nextInt(SAID.size()));
            case 1 -> String.valueOf(random.nextLong());
            case 2 -> Character.toString(random.nextInt(Character.MAX_CODE_POINT));
            default -> Integer.toString(random.nextInt(200)) + " kk";
          });
      said.append(random.nextBoolean() ? " " : ", ");
    }
    return said.toString();
  }

  private static DialogStep next(
      Dialogs dialogs,
      DialogStep step,
      DialogPosition position,
      ContentLocale locale,
      Random random) {
    if (step.handoff() != null) {
      return dialogs.declineHandoff(position, locale);
    }
    if (!step.options().isEmpty() && random.nextInt(4) > 0) {
      String option = step.options().get(random.nextInt(step.options().size())).id();
      return dialogs.choose(position, option, locale).orElseThrow();
    }
    String said = somethingSaid(random);
    return switch (dialogs.answer(position, said, locale)) {
      case Dialogs.Heard.Understood(DialogStep after, _) -> after;
      case Dialogs.Heard.OutOfRange _ -> dialogs.repeat(position, locale);
      case Dialogs.Heard.NotAnAnswer() -> dialogs.repeat(position, locale);
    };
  }
}
