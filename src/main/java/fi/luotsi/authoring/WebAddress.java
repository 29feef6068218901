package fi.luotsi.authoring;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** An http or https address with a host that could exist. */
public final class WebAddress {

  private static final Pattern HOST =
      Pattern.compile("([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}");

  private WebAddress() {}

  /** Adds a mistake for an address that is none. */
  public static void check(String address, Place place, Mistakes mistakes) {
    if (!isWeb(address)) {
      mistakes.blocking(
          place,
          "no-web-address",
          "`%s` is no web address.".formatted(address),
          "Copy the address from the browser's address bar; it begins with https://.");
    }
  }

  private static boolean isWeb(String address) {
    try {
      URI uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme());
      return scheme.matches("https?")
          && uri.getHost() != null
          && HOST.matcher(uri.getHost()).matches();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
