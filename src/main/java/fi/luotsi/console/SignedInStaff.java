package fi.luotsi.console;

import fi.luotsi.conversation.Staff;
import java.security.Principal;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A member of staff who has signed in. */
record SignedInStaff(StaffAccount account) implements UserDetails, Principal {

  /** The person as the log knows them. */
  Staff staff() {
    return new Staff(account.username(), account.name());
  }

  boolean has(StaffAccount.Role role) {
    return account.roles().contains(role);
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return account.roles().stream()
        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
        .toList();
  }

  @Override
  public String getPassword() {
    return account.password();
  }

  @Override
  public String getUsername() {
    return account.username();
  }

  @Override
  public String getName() {
    return account.username();
  }

  /** The queues that the person serves, of those that there are. */
  List<String> servedOf(Collection<String> queues) {
    return queues.stream().filter(account::serves).toList();
  }
}
