package fi.luotsi.console;

import fi.luotsi.language.Language;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** HTTP: who is signed in, and what the queues look like to them. */
@RestController
@RequestMapping(path = "/api/v1/staff", produces = MediaType.APPLICATION_JSON_VALUE)
class StaffQueueController {

  private final QueueView queues;
  private final StaffJson json = new StaffJson();

  StaffQueueController(QueueView queues) {
    this.queues = queues;
  }

  @GetMapping("/me")
  String me(@AuthenticationPrincipal SignedInStaff who) {
    StaffAccount account = who.account();
    return json.write(
        new Me(
            account.username(),
            account.name(),
            sorted(account.queues()),
            account.languages().stream().map(Language::code).sorted().toList(),
            account.roles().stream().map(WireCode::of).sorted().toList()));
  }

  private static List<String> sorted(Set<String> ids) {
    return ids.stream().sorted().toList();
  }

  @GetMapping("/queue")
  String queue(
      @AuthenticationPrincipal SignedInStaff who,
      @RequestParam(required = false) @Nullable String lang,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
          @Nullable String accepted) {
    return json.write(queues.of(who.account(), ReaderLanguage.of(lang, accepted)));
  }

  /** Who is signed in; empty {@code queues} or {@code languages} mean all of them. */
  record Me(
      String staff, String name, List<String> queues, List<String> languages, List<String> roles) {}
}
