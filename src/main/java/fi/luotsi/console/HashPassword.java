package fi.luotsi.console;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command that makes the hash of a password for {@code luotsi.console.users}. The password is
 * asked for at the terminal, unseen, or read as one line of standard input; never taken from the
 * command line, where others could see it.
 */
@Command(
    name = "hash-password",
    mixinStandardHelpOptions = true,
    description =
        "Reads a password from standard input and prints its hash for luotsi.console.users.")
public final class HashPassword implements Callable<Integer> {

  private static final int SHORTEST = 12;

  /** Bcrypt looks at no more bytes than this. */
  private static final int LONGEST_BYTES = 72;

  private static final int STRENGTH = 12;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandLine line = line();
    String password = read();
    String trouble = troubleWith(password);
    if (trouble != null) {
      line.getErr().println(trouble);
      return CommandLine.ExitCode.USAGE;
    }
    PrintWriter out = line.getOut();
    out.println("{bcrypt}" + new BCryptPasswordEncoder(STRENGTH).encode(password));
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private CommandLine line() {
    if (spec == null) {
      throw new IllegalStateException("The command is run by picocli");
    }
    return spec.commandLine();
  }

  /** There is no console when input comes from a file or a pipe. */
  @SuppressWarnings("SystemConsoleNull")
  private static String read() throws IOException {
    Console console = System.console();
    if (console != null && console.isTerminal()) {
      char[] typed = console.readPassword("Password: ");
      return typed == null ? "" : new String(typed);
    }
    String line =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    return line == null ? "" : line;
  }

  private static @Nullable String troubleWith(String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return "The password is too short: at least " + SHORTEST + " characters are needed.";
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
      return "The password is too long: at most " + LONGEST_BYTES + " bytes are used.";
    }
    return null;
  }
}
