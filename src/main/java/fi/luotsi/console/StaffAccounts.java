package fi.luotsi.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The accounts with which staff sign in: those of the configuration, or else one whose password is
 * made up at the start. There is no password that anybody could know beforehand.
 */
final class StaffAccounts implements UserDetailsService {

  static final String MADE_UP_USERNAME = "staff";

  /** What citizens are told: who answers them is not Luotsi any more. */
  private static final String MADE_UP_NAME = "Asiakasneuvoja";

  private final Map<String, StaffAccount> accounts;
  private final @Nullable String madeUpPassword;

  private StaffAccounts(List<StaffAccount> accounts, @Nullable String madeUpPassword) {
    this.accounts =
        accounts.stream()
            .collect(Collectors.toUnmodifiableMap(StaffAccount::username, Function.identity()));
    this.madeUpPassword = madeUpPassword;
  }

  static StaffAccounts of(
      List<StaffAccount> configured, PasswordEncoder encoder, OneTimePassword passwords) {
    if (!configured.isEmpty()) {
      return new StaffAccounts(configured, null);
    }
    String password = passwords.next();
    StaffAccount account =
        new StaffAccount(
            MADE_UP_USERNAME,
            MADE_UP_NAME,
            hash(encoder, password),
            Set.of(),
            Set.of(),
            Set.of(StaffAccount.Role.values()));
    return new StaffAccounts(List.of(account), password);
  }

  private static String hash(PasswordEncoder encoder, String password) {
    String hash = encoder.encode(password);
    if (hash == null) {
      throw new IllegalStateException("A password has a hash");
    }
    return hash;
  }

  /** The password made up for this run, when no account is configured. */
  Optional<String> madeUpPassword() {
    return Optional.ofNullable(madeUpPassword);
  }

  @Override
  public UserDetails loadUserByUsername(String username) {
    StaffAccount account = accounts.get(username);
    if (account == null) {
      throw new UsernameNotFoundException("No such account");
    }
    return new SignedInStaff(account);
  }
}
