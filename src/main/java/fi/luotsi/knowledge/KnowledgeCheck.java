package fi.luotsi.knowledge;

import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.ReviewCheck;
import java.time.Clock;
import java.util.List;

/**
 * Looks for one kind of mistake. It sees all files that could be read, also those that are not as
 * their schema says, so that everything is reported at once.
 */
interface KnowledgeCheck {

  void check(Sheets sheets, Mistakes mistakes);

  /**
   * All of them.
   *
   * @param clock tells which review dates have passed
   * @param wording looks at words
   */
  static List<KnowledgeCheck> all(Clock clock, WordingCheck wording) {
    ReviewCheck review = new ReviewCheck(clock);
    return List.of(
        new FilesCheck(),
        new IdCheck(),
        new ReferenceCheck(),
        new TermCheck(),
        new AddressCheck(),
        new HoursCheck(clock),
        new PhaseCheck(),
        new ExpressionCheck(),
        new MarkdownCheck(),
        new QuestionCheck(),
        new ReplyCheck(),
        new CannedCheck(),
        new SmallTalkCheck(),
        wording,
        (sheets, mistakes) ->
            sheets.all().forEach(sheet -> review.check(sheet.document(), mistakes)));
  }
}
