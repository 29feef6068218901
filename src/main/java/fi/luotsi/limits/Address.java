package fi.luotsi.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Whom connections and tries are counted by: an IPv4 address, or the first 64 bits of an IPv6
 * address, which one household or office has for itself. Never stored or logged.
 */
public record Address(String network) {

  private static final int NETWORK_BYTES = 8;

  /** Of a remote address as servers write it; what cannot be read counts as one. */
  public static Address of(String remote) {
    try {
      InetAddress address = InetAddress.ofLiteral(remote.replaceAll("[\\[\\]]|%.*", ""));
      return new Address(
          address instanceof Inet6Address
              ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES)
              : address.getHostAddress());
    } catch (IllegalArgumentException e) {
      return new Address("unreadable");
    }
  }

  @Override
  public String toString() {
    return "Address[hidden]";
  }
}
