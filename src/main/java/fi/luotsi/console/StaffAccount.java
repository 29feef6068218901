package fi.luotsi.console;

import fi.luotsi.language.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An account of a member of staff, as the configuration has it.
 *
 * @param username with which one signs in; also the id of the person in the log
 * @param name as citizens see it: a first name or a role
 * @param password bcrypt hash, with or without {@code {bcrypt}} before it
 * @param queues ids of the queues that the person serves; empty for all of them
 * @param languages that the person serves in; empty for all of them
 * @param roles what the person may do
 */
record StaffAccount(
    @NotBlank @Pattern(regexp = "[A-Za-z0-9._@-]{1,64}", message = "1 to 64 of A-Z a-z 0-9 . _ @ -")
        String username,
    @NotBlank String name,
    @NotBlank
        @Pattern(
            regexp = "(\\{bcrypt\\})?\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}",
            message = "must be a bcrypt hash: make one with the command hash-password")
        String password,
    @DefaultValue Set<String> queues,
    @DefaultValue Set<Language> languages,
    @DefaultValue("staff") Set<Role> roles) {

  StaffAccount {
    queues = Set.copyOf(queues);
    languages = Set.copyOf(languages);
    roles = Set.copyOf(roles);
  }

  /** What an account may be used for. */
  enum Role {
    /** Serves citizens. */
    STAFF,
    /** Writes content. */
    CONTENT,
    /** Reads counts and metrics. */
    ADMIN
  }

  /** Whether the person serves those who wait in that queue. */
  boolean serves(String queue) {
    return queues.isEmpty() || queues.contains(queue);
  }

  /** Without the hash: accounts may end up in messages. */
  @Override
  public String toString() {
    return "StaffAccount[" + username + "]";
  }
}
