package fi.luotsi.dialog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.luotsi.authoring.ContentDocument;
import fi.luotsi.authoring.ContentFile;
import fi.luotsi.authoring.Mistake;
import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Wording;
import java.util.List;

/**
 * Looks at the words of all that dialogs say, as of all that paths say. A file is looked at once.
 */
final class WordingCheck implements DialogCheck {

  private static final int MOST_KEPT = 500;

  private final Wording wording;
  private final Cache<ContentFile, List<Mistake>> kept =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  WordingCheck(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void check(List<DialogSheet> sheets, Mistakes mistakes) {
    sheets.forEach(
        sheet -> mistakes.addAll(kept.get(sheet.document().file(), _ -> anew(sheet.document()))));
  }

  private List<Mistake> anew(ContentDocument document) {
    Mistakes mistakes = new Mistakes();
    wording.check(document, mistakes);
    return mistakes.sorted();
  }
}
