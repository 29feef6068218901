package fi.luotsi.knowledge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.luotsi.authoring.ContentFile;
import fi.luotsi.authoring.Mistake;
import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Wording;
import fi.luotsi.language.ContentLocale;
import java.util.List;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/**
 * Looks at the words of all texts that the bot says, and of what citizens are expected to write. A
 * file is looked at once.
 */
final class WordingCheck implements KnowledgeCheck {

  private static final int MOST_KEPT = 2_000;

  private final Wording wording;
  private final Cache<ContentFile, List<Mistake>> kept =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  WordingCheck(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void check(Sheets sheets, Mistakes mistakes) {
    sheets.all().parallelStream().map(this::in).forEachOrdered(mistakes::addAll);
  }

  private List<Mistake> in(Sheet sheet) {
    return kept.get(sheet.document().file(), _ -> anew(sheet));
  }

  private List<Mistake> anew(Sheet sheet) {
    Mistakes mistakes = new Mistakes();
    switch (sheet.kind()) {
      case PATH_TEXT, REPLIES ->
          ContentLocale.ofCode(sheet.name()).ifPresent(locale -> in(sheet, locale, mistakes));
      case COUNTY, SEGMENTS, PHASES, QUEUES, CHANNEL, PATH, SAFETY, SIGNAL, FACET ->
          wording.check(sheet.document(), mistakes);
      case SITUATION, FORBIDDEN, TERMS, VOCABULARY, OFF_TOPIC -> {}
    }
    return mistakes.sorted();
  }

  private void in(Sheet sheet, ContentLocale locale, Mistakes mistakes) {
    wording.check(sheet.document(), locale, mistakes);
    sheet
        .body()
        .ifPresent(body -> {
          blocks(body, body.opening(), locale, mistakes);
          body.sections().forEach(section -> blocks(body, section.blocks(), locale, mistakes));
        });
  }

  private void blocks(PathBody body, List<Node> blocks, ContentLocale locale, Mistakes mistakes) {
    for (Node block : blocks) {
      if (block instanceof ListBlock) {
        for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
          wording.check(PlainText.of(item), locale, body.place(item), mistakes);
        }
      } else {
        wording.check(PlainText.of(block), locale, body.place(block), mistakes);
      }
    }
  }
}
