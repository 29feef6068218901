package fi.luotsi;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import picocli.CommandLine;

/** Runs the server, or the command that the arguments name. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Luotsi {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  public static void main(String[] arguments) {
    Commands commands = new Commands();
    if (commands.meantBy(List.of(arguments))) {
      System.exit(commands.run(List.of(arguments)));
    }
    new ServerArguments(List.of(arguments), commands.names()).mistake().ifPresent(Luotsi::refuse);
    SpringApplication.run(Luotsi.class, arguments);
  }

  private static void refuse(String mistake) {
    System.err.println(mistake);
    System.exit(CommandLine.ExitCode.USAGE);
  }
}
