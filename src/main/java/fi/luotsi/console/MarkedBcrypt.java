package fi.luotsi.console;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Bcrypt hashes, read with or without {@code {bcrypt}} before them and written without it. */
final class MarkedBcrypt implements PasswordEncoder {

  private static final String MARK = "{bcrypt}";

  private final BCryptPasswordEncoder bcrypt;

  MarkedBcrypt(BCryptPasswordEncoder bcrypt) {
    this.bcrypt = bcrypt;
  }

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return bcrypt.encode(password);
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    String unmarked = hash != null && hash.startsWith(MARK) ? hash.substring(MARK.length()) : hash;
    return bcrypt.matches(password, unmarked);
  }
}
