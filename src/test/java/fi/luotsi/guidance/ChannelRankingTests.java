package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.guidance.ChannelRanking.Matter;
import fi.luotsi.guidance.ChannelRanking.Ranked;
import fi.luotsi.knowledge.Channel;
import fi.luotsi.knowledge.ChannelType;
import fi.luotsi.knowledge.Contact;
import fi.luotsi.knowledge.Identification;
import fi.luotsi.knowledge.Need;
import fi.luotsi.knowledge.OpeningHours;
import fi.luotsi.knowledge.Urgency;
import fi.luotsi.language.Language;
import fi.luotsi.language.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChannelRankingTests {

  private static final Instant NOW = Instant.parse("2026-11-23T07:10:00Z");
  private static final OpeningHours CLOSED = Hours.from("2026-11-24T06:00:00Z");
  private static final OpeningHours OPEN = Hours.from("2026-11-23T06:00:00Z");

  private final Channel web =
      channel("verkko", ChannelType.E_SERVICE, Hours.always())
          .asks(Identification.STRONG)
          .serves(Need.EASE)
          .build();
  private final Channel phone =
      channel("puhelin", ChannelType.PHONE, OPEN)
          .serves(Need.SPEED, Need.EXPERTISE)
          .fit(Urgency.NOW, Urgency.TODAY)
          .build();
  private final Channel desk =
      channel("toimipiste", ChannelType.WALK_IN, OPEN).serves(Need.NEARNESS).build();

  private final ChannelRanking ranking = new ChannelRanking();

  @Test
  void putsTheLightestFirstWhenNothingElseMatters() {
    assertThat(order(matter(Urgency.LATER))).containsExactly("verkko", "puhelin", "toimipiste");
  }

  @Test
  void putsAnOpenChannelMeantForUrgencyFirstWhenItIsUrgent() {
    assertThat(order(matter(Urgency.TODAY)).getFirst()).isEqualTo("puhelin");
  }

  @Test
  void putsWhatMattersToThePersonBeforeLightness() {
    assertThat(order(matter(Urgency.LATER, Need.NEARNESS)).getFirst()).isEqualTo("toimipiste");
    assertThat(order(matter(Urgency.LATER, Need.EXPERTISE)).getFirst()).isEqualTo("puhelin");
  }

  @Test
  void putsAnotherLanguageLast() {
    Matter swedish = new Matter(NOW, Urgency.LATER, Set.of(), Language.SV, List.of(), false);
    Channel inSwedish = channel("svenska", ChannelType.PHONE, CLOSED).in(Language.SV).build();
    assertThat(ranking.rank(List.of(web, phone, inSwedish), swedish).getFirst().channel())
        .isEqualTo(inSwedish);
  }

  @Test
  void letsTheChannelsOfADangerLeadInTheirOrder() {
    Matter danger =
        new Matter(NOW, Urgency.NOW, Set.of(), Language.FI, List.of("toimipiste", "verkko"), true);
    List<Ranked> ranked = ranking.rank(List.of(web, phone, desk), danger);
    assertThat(ranked.stream().map(one -> one.channel().id()))
        .containsExactly("toimipiste", "verkko", "puhelin");
    assertThat(ranked.getFirst().reasons().getFirst()).isEqualTo("safety");
  }

  @Test
  void letsThoseWhoSpeakOnesLanguageLeadInDanger() {
    Channel inSwedish = channel("svenska", ChannelType.PHONE, OPEN).in(Language.SV).build();
    Matter danger =
        new Matter(NOW, Urgency.NOW, Set.of(), Language.SV, List.of("toimipiste", "svenska"), true);
    assertThat(ranking.rank(List.of(desk, inSwedish), danger).getFirst().channel())
        .isEqualTo(inSwedish);
  }

  @Test
  void letsThoseWhoAnswerNowLeadInDanger() {
    Channel closed = channel("svenska", ChannelType.PHONE, CLOSED).in(Language.SV).build();
    Matter danger =
        new Matter(NOW, Urgency.NOW, Set.of(), Language.SV, List.of("svenska", "toimipiste"), true);
    assertThat(ranking.rank(List.of(closed, desk), danger).getFirst().channel()).isEqualTo(desk);
  }

  @Test
  void putsAnOpenChannelBeforeAClosedOneThatIsLittleLighter() {
    Channel shut = channel("kiinni", ChannelType.PHONE, CLOSED).build();
    Channel soon = channel("kohta", ChannelType.PHONE, Hours.from("2026-11-23T09:00:00Z")).build();
    Channel sms = channel("tekstari", ChannelType.PHONE, CLOSED).build();
    Channel mail = channel("posti", ChannelType.PHONE, CLOSED).build();
    assertThat(ids(ranking.rank(List.of(shut, desk), matter(Urgency.LATER))))
        .containsExactly("toimipiste", "kiinni");
    assertThat(ids(ranking.rank(List.of(shut, soon), matter(Urgency.LATER))))
        .containsExactly("kohta", "kiinni");
    assertThat(ids(ranking.rank(List.of(shut, sms, mail, desk), matter(Urgency.LATER))).getFirst())
        .isEqualTo("kiinni");
  }

  @Test
  void saysWhy() {
    assertThat(ranking.rank(List.of(phone), matter(Urgency.TODAY, Need.SPEED)).getFirst().reasons())
        .containsExactly(
            "urgent-today", "open-now", "speed", "lightest", "no-identification", "language");
  }

  @Test
  void comesToTheSameOrderWhateverTheInput() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Channel> channels = new ArrayList<>(List.of(web, phone, desk));
      Collections.shuffle(channels, random);
      Set<Need> needs = EnumSet.noneOf(Need.class);
      for (Need need : Need.values()) {
        if (random.nextBoolean()) {
          needs.add(need);
        }
      }
      Matter matter =
          new Matter(
              NOW,
              List.of(Urgency.values()).get(random.nextInt(3)),
              needs,
              Language.FI,
              List.of(),
              false);
      assertThat(ranking.rank(channels, matter))
          .as("seed %d", seed)
          .isEqualTo(ranking.rank(channels, matter))
          .hasSize(3);
    }
  }

  private List<String> order(Matter matter) {
    return ids(ranking.rank(List.of(web, phone, desk), matter));
  }

  private static List<String> ids(List<Ranked> ranked) {
    return ranked.stream().map(one -> one.channel().id()).toList();
  }

  private static Matter matter(Urgency urgency, Need... needs) {
    return new Matter(NOW, urgency, Set.of(needs), Language.FI, List.of(), false);
  }

  private static Maker channel(String id, ChannelType type, OpeningHours hours) {
    return new Maker(id, type, hours);
  }

  private static final class Maker {
    private final String id;
    private final ChannelType type;
    private final OpeningHours hours;
    private Identification identification = Identification.NONE;
    private List<Need> serves = List.of();
    private Set<Urgency> urgency = Set.of(Urgency.LATER);
    private Set<Language> languages = Set.of(Language.FI);

    Maker(String id, ChannelType type, OpeningHours hours) {
      this.id = id;
      this.type = type;
      this.hours = hours;
    }

    Maker asks(Identification asked) {
      identification = asked;
      return this;
    }

    Maker serves(Need... needs) {
      serves = List.of(needs);
      return this;
    }

    Maker fit(Urgency... urgencies) {
      urgency = Set.of(urgencies);
      return this;
    }

    Maker in(Language... spoken) {
      languages = Set.of(spoken);
      return this;
    }

    Channel build() {
      LocalizedText text = LocalizedText.same(id);
      return new Channel(
          id,
          type,
          text,
          text,
          new Contact(null, null, null),
          hours,
          identification,
          languages,
          text,
          serves,
          urgency,
          new ContentRef("channel/" + id, "0", null));
    }
  }
}
