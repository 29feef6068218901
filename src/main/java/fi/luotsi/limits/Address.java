package fi.luotsi.limits;

/**
 * Whom connections are counted by: an IPv4 address, or the first 64 bits of an IPv6 address, which
 * one household or office has for itself. Never stored or logged.
 */
record Address(String network) {

  static Address of(String remote) {
    String plain = remote.replace("[", "").replace("]", "");
    int zone = plain.indexOf('%');
    String address = zone < 0 ? plain : plain.substring(0, zone);
    return new Address(address.contains(":") ? network(address) : address);
  }

  private static String network(String address) {
    int gap = address.indexOf("::");
    String head = gap < 0 ? address : address.substring(0, gap);
    String[] groups = head.split(":", -1);
    StringBuilder network = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      network.append(i < groups.length && !groups[i].isEmpty() ? groups[i] : "0").append(':');
    }
    return network.toString();
  }

  @Override
  public String toString() {
    return "Address[hidden]";
  }
}
