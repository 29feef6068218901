package fi.luotsi;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks in the JVM that the build chose, each in a fork of its own. The system
 * property {@code benchmark} holds JMH's own arguments: names, rounds, profilers.
 */
class Benchmarks {

  @Test
  void run() throws RunnerException, CommandLineOptionException {
    String[] arguments = System.getProperty("benchmark").split(" ");
    new Runner(new CommandLineOptions(arguments)).run();
  }
}
