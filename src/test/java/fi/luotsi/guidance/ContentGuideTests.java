package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.knowledge.CannedReply;
import fi.luotsi.language.ContentLocale;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentGuideTests {

  private final Guide guide = ShippedGuide.guide();
  private Memory memory = Memory.fresh(ContentLocale.FI, false);

  @Test
  void beginsTheDialogOfACertainPathAndAnswersItToo() {
    Guidance guidance = say("hammasta särkee, mistä saan ajan");
    assertThat(guidance.decision()).isEqualTo(Guidance.Kind.DIALOG);
    assertThat(guidance.paths().getFirst().id()).isEqualTo("hammassarky");
    assertThat(guidance.dialog()).isEqualTo(new Guidance.DialogPlace("hammassarky", "kiire"));
    assertThat(guidance.channels()).isNotEmpty().hasSizeLessThanOrEqualTo(4);
    assertThat(guidance.steps()).isNotEmpty();
  }

  /** Its questions would stand in the way of the person who can look at the case. */
  @Test
  void beginsNoDialogWhereAPersonIsOffered() {
    Guidance guidance = say("menikö mun sosiaalinen luotto läpi");

    assertThat(guidance.decision()).isEqualTo(Guidance.Kind.ANSWER);
    assertThat(guidance.paths().getFirst().id()).isEqualTo("velat-ja-rahahuolet");
    assertThat(guidance.handoff()).isNotNull();
    assertThat(guidance.dialog()).isNull();
  }

  @Test
  void answersAnotherQuestionAndComesBackToTheDialog() {
    say("hammasta särkee, mistä saan ajan");
    Guidance other = say("miten haen toimeentulotukea");
    assertThat(other.decision()).isEqualTo(Guidance.Kind.ANSWER);
    assertThat(other.options()).extracting(Guidance.Option::id).contains(OptionIds.DIALOG_CONTINUE);
    Guidance back = choose(OptionIds.DIALOG_CONTINUE);
    assertThat(back.dialog()).isEqualTo(new Guidance.DialogPlace("hammassarky", "kiire"));
  }

  @Test
  void offersPersonAfterSecondMisunderstanding() {
    assertThat(say("qwpoei zxmnv").decision()).isEqualTo(Guidance.Kind.FALLBACK);
    Guidance second = say("vbnmz plokij wqa");
    assertThat(second.decision()).isEqualTo(Guidance.Kind.FALLBACK);
    assertThat(second.handoff()).isNotNull();
    assertThat(second.options()).extracting(Guidance.Option::id).contains(OptionIds.HANDOFF_YES);
  }

  @Test
  void answersWhatOnlySoundsOfDangerAndTellsTheEmergencyNumberBeside() {
    String soundsSo =
        "Järjestän vanhempainillan, jossa puhutaan nuorten itsemurhista. Mistä esitteitä?";

    Guidance guidance = say(soundsSo);

    assertThat(guidance.decision()).isNotEqualTo(Guidance.Kind.SAFETY);
    assertThat(guidance.text()).endsWith("soita heti 112.");
    assertThat(guidance.sources())
        .extracting(ContentRef::id)
        .anyMatch(id -> id.endsWith("/danger-doubted"));
  }

  @Test
  void doubtsNothingAfterDangerWasToldInTheConversation() {
    say("haluan kuolla");

    assertThat(
            say("Järjestän vanhempainillan, jossa puhutaan nuorten itsemurhista. Mistä esitteitä?")
                .decision())
        .isEqualTo(Guidance.Kind.SAFETY);
  }

  @Test
  void invitesWhoeverWroteOnlyAnIdentifierToTellWhatItIsAbout() {
    for (String text : List.of("[hetu]", " [hetu]. ", "[tel], [e-mail]")) {
      Guidance guidance = say(text);
      assertThat(guidance.decision()).as(text).isEqualTo(Guidance.Kind.SMALLTALK);
      assertThat(guidance.text()).contains("Kerro omin sanoin, mikä asia sinulla on");
      assertThat(guidance.paths()).isEmpty();
    }
    assertThat(say("qwpoei zxmnv").options())
        .extracting(Guidance.Option::id)
        .doesNotContain(OptionIds.HANDOFF_YES);
  }

  @Test
  void asksTheQuestionOfTheDialogAgainWhenOnlyAnIdentifierCame() {
    Guidance asked = say("hammasta särkee, mistä saan ajan");
    Guidance again = say("[hetu]");
    assertThat(again.dialog()).isEqualTo(asked.dialog());
    assertThat(again.options()).isEqualTo(asked.options());
  }

  @Test
  void staysInItsLanguageWhenOnlyAnIdentifierCame() {
    say("how do I apply for income support?");
    assertThat(say("[hetu]").locale()).isEqualTo(ContentLocale.EN);
  }

  @Test
  void followsTheLanguageOfTheCitizen() {
    assertThat(say("hur söker jag utkomststöd?").locale()).isEqualTo(ContentLocale.SV);
    assertThat(say("and how do I apply for it in English?").locale()).isEqualTo(ContentLocale.EN);
  }

  @Test
  void switchesTheLanguageAtAnyTimeWithoutItBeingOffered() {
    assertThat(choose("language:en").locale()).isEqualTo(ContentLocale.EN);
  }

  @Test
  void switchesTheLanguageWhenAskedInWords() {
    assertThat(say("voinko kirjoittaa ruotsiksi").locale()).isEqualTo(ContentLocale.SV);
    assertThat(memory.localeChosen()).isTrue();
    assertThat(say("kan du svara på finska").locale()).isEqualTo(ContentLocale.FI);
  }

  @Test
  void keepsTheLanguageThatWasChosenWhenAMessageIsInNone() {
    choose("language:sv");
    assertThat(say("asdfgh qwerty").locale()).isEqualTo(ContentLocale.SV);
  }

  @Test
  void countsMisunderstandingsOverSmallTalk() {
    say("qwpoei zxmnv");
    assertThat(say("kiitos").decision()).isEqualTo(Guidance.Kind.SMALLTALK);
    assertThat(say("vbnmz plokij wqa").handoff()).isNotNull();
  }

  @Test
  void goesOnWithTheMatterTalkedOf() {
    say("miten saan rokotukset ulkomaanmatkaa varten");
    for (String followUp : List.of("entä hinta?", "missä se on", "entä lapselle?")) {
      Guidance guidance = say(followUp);
      assertThat(guidance.decision()).as(followUp).isEqualTo(Guidance.Kind.ANSWER);
      assertThat(guidance.paths().getFirst().id()).as(followUp).isEqualTo("rokotukset");
    }
  }

  @Test
  void noticesThatTheMatterHasChanged() {
    say("miten saan rokotukset ulkomaanmatkaa varten");
    assertThat(say("entä miten haen toimeentulotukea").paths().getFirst().id())
        .isEqualTo("toimeentulotuki");
  }

  @Test
  void answersWhatIsAskedOfTheMatterTalkedOf() {
    say("äiti tarvitsisi kotihoitoa");
    assertThat(say("entä hinta?").text()).contains("kuukausimaksu");
    assertThat(say("Hinta").text()).contains("kuukausimaksu");
    assertThat(say("mihin soitan").text()).contains("Soita Ikäneuvoon");
    Guidance both = say("paljonko se maksaa ja miten varaan ajan");
    assertThat(both.text()).contains("kuukausimaksu").contains("Ikäneuvoon");
    assertThat(both.sources()).extracting(ContentRef::id).contains("path/kotihoito/fi");
  }

  @Test
  void answersInSwedishAndEnglish() {
    say("jag vill ha hemvård åt mamma");
    assertThat(say("kosta det nå?").text()).contains("avgift");
    choose("language:en");
    assertThat(say("how much?").text()).contains("fee");
  }

  @Test
  void asksBackWhenAnotherMatterIsNamedInAFollowUp() {
    say("äiti tarvitsisi kotihoitoa");
    assertThat(say("mitä se hammaslääkäri maksaa").paths().getFirst().id())
        .isEqualTo("hammashoito");
  }

  @Test
  void pointsToTheChannelsWhereTheTextDoesNotTellIt() {
    memory = memory.about("vammaispalvelut");
    Guidance guidance = say("saako sen etänä");
    assertThat(guidance.text()).contains("Yhteydenottotavat näet alta");
    assertThat(guidance.channels()).isNotEmpty();
  }

  @Test
  void saysPlainlyWhatIsNotKnownAndWhoKnows() {
    say("äiti tarvitsisi kotihoitoa");
    Guidance guidance = say("onko siitä haittaa");
    assertThat(guidance.text()).contains("Tätä ei kerrota").contains("Ikäneuvo");
    assertThat(guidance.text()).doesNotContain(guidance.paths().getFirst().summary());
  }

  @Test
  void showsThePhasesToWhoeverAsksForMore() {
    say("äiti tarvitsisi kotihoitoa");
    assertThat(say("kerro lisää").text()).contains("vaiheet näet alta");
  }

  @Test
  void doesNotGoOnWithNothing() {
    assertThat(say("entä hinta?").decision()).isEqualTo(Guidance.Kind.FALLBACK);
  }

  @Test
  void refusesAnOptionThatWasNotOffered() {
    assertThat(
            guide.reply(memory, new Utterance.Choice("path:diabetes"), ShippedGuide.MONDAY_MORNING))
        .isEmpty();
  }

  @Test
  void givesStaffTheFinnishTextsWherePlainFinnishHasNone() {
    assertThat(guide.canned(ContentLocale.FI)).isNotEmpty();
    assertThat(guide.canned(ContentLocale.FI_SIMPLE)).isEqualTo(guide.canned(ContentLocale.FI));
    assertThat(guide.canned(ContentLocale.SV))
        .isNotEqualTo(guide.canned(ContentLocale.FI))
        .extracting(CannedReply::id)
        .isEqualTo(guide.canned(ContentLocale.FI).stream().map(CannedReply::id).toList());
  }

  @Test
  void tracesEveryAnswerToItsContent() {
    for (String text : List.of("moi", "hammasta särkee", "miten haen toimeentulotukea")) {
      assertThat(say(text).sources()).as(text).isNotEmpty();
    }
  }

  @Test
  void comesToTheSameReplyForTheSameInput() {
    Utterance utterance = new Utterance.Text("äiti ei enää pärjää yksin kotona");
    assertThat(guide.reply(memory, utterance, ShippedGuide.MONDAY_MORNING))
        .isEqualTo(guide.reply(memory, utterance, ShippedGuide.MONDAY_MORNING));
  }

  private Guidance say(String text) {
    return take(new Utterance.Text(text));
  }

  private Guidance choose(String option) {
    return take(new Utterance.Choice(option));
  }

  private Guidance take(Utterance utterance) {
    Reply reply = guide.reply(memory, utterance, ShippedGuide.MONDAY_MORNING).orElseThrow();
    memory = reply.memory();
    return reply.guidance();
  }
}
