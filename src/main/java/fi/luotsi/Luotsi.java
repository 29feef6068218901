package fi.luotsi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the server. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Luotsi {

  public static void main(String[] arguments) {
    SpringApplication.run(Luotsi.class, arguments);
  }
}
