package fi.luotsi.console;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** The network that an address is counted by: itself for IPv4, its /64 for IPv6. */
final class ClientNetwork {

  private ClientNetwork() {}

  static String of(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address.replaceAll("[\\[\\]]|%.*", "")).getAddress();
      return InetAddress.getByAddress(bytes) instanceof Inet6Address
          ? HexFormat.of().formatHex(bytes, 0, 8)
          : address;
    } catch (UnknownHostException e) {
      return "unreadable";
    }
  }
}
