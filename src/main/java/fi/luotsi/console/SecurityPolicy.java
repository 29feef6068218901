package fi.luotsi.console;

import java.util.List;

/** What browsers are told that the pages may do: Content-Security-Policy and Permissions-Policy. */
final class SecurityPolicy {

  /** Nothing that the pages do needs any of these. */
  static final String PERMISSIONS =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

  private static final String OWN_FILES_ONLY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
          + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
          + "frame-ancestors ";

  private SecurityPolicy() {}

  /** The staff's pages: own files only, in no frame. */
  static String ofStaffPages() {
    return OWN_FILES_ONLY + "'none'";
  }

  /** The citizens' pages: own files only, in the frames of those sites. */
  static String ofCitizenPages(List<String> frameAncestors) {
    return OWN_FILES_ONLY + String.join(" ", frameAncestors);
  }
}
