package fi.luotsi.console;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The staff's page, at the same address as their socket. */
@Controller
class StaffPage {

  @GetMapping({"/staff", "/staff/"})
  String page() {
    return "forward:/staff/index.html";
  }
}
