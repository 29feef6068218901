package fi.luotsi.console;

import fi.luotsi.guidance.Guides;
import fi.luotsi.knowledge.CannedReply;
import fi.luotsi.language.ContentLocale;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** HTTP: ready-made texts that staff can pick into a message. */
@RestController
class StaffCannedController {

  private final Guides guides;
  private final StaffJson json = new StaffJson();

  StaffCannedController(Guides guides) {
    this.guides = guides;
  }

  @GetMapping(path = "/api/v1/staff/canned", produces = MediaType.APPLICATION_JSON_VALUE)
  String canned(@RequestParam(defaultValue = "fi") String locale) {
    ContentLocale known = ContentLocale.ofCode(locale).orElseThrow(StaffProblem.BAD_FRAME::thrown);
    return json.write(new Canned(known.code(), guides.current().canned(known)));
  }

  /** The texts in the order of the content. */
  record Canned(String locale, List<CannedReply> replies) {}
}
