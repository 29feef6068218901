package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.knowledge.Phase;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceTests {

  private static List<Piece> pieces(String text) {
    return Piece.of(new Phase("contact", "Yhteydenotto", text));
  }

  @Test
  void keepsAListWithTheSentenceThatLeadsItIn() {
    List<Piece> pieces = pieces("Lepää. Maksutonta on muun muassa\n\n• rokotus\n• neuvola");
    assertThat(pieces)
        .containsExactly(
            new Piece("contact", "", List.of("Lepää.")),
            new Piece("contact", "Maksutonta on muun muassa", List.of("• rokotus", "• neuvola")));
    assertThat(pieces.getLast().around(part -> part.contains("Maksutonta")))
        .isEqualTo("Maksutonta on muun muassa\n• rokotus\n• neuvola");
    assertThat(pieces.getLast().around(part -> part.contains("neuvola")))
        .isEqualTo("Maksutonta on muun muassa\n• neuvola");
  }

  @Test
  void leavesASentenceThatEndedBeforeAList() {
    assertThat(pieces("Lepää ja juo.\n• Soita\n• Kirjoita"))
        .containsExactly(
            new Piece("contact", "", List.of("Lepää ja juo.")),
            new Piece("contact", "", List.of("• Soita", "• Kirjoita")));
  }

  @Test
  void saysASentenceWithItsNeighbours() {
    Piece piece = pieces("Yksi. Kaksi. Kolme maksaa. Neljä. Viisi.").getFirst();
    assertThat(piece.around(part -> part.contains("maksaa")))
        .isEqualTo("Kaksi. Kolme maksaa. Neljä.");
    assertThat(piece.around(part -> false)).isEmpty();
  }

  @Test
  void saysNotTooManySentences() {
    Piece piece = pieces("A. B. C. D. E. F. G. H.").getFirst();
    assertThat(piece.around(part -> true)).isEqualTo("A. B. C. D. E.");
  }

  @Test
  void partsNoAbbreviationOrDay() {
    assertThat(pieces("Laki muuttui 1.5.2026 ja 12. viikosta alkaen. Kysy.").getFirst().parts())
        .containsExactly("Laki muuttui 1.5.2026 ja 12. viikosta alkaen.", "Kysy.");
  }
}
