package fi.luotsi;

import fi.luotsi.authoring.DidYouMean;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server was started with. Spring passes over arguments that nothing reads, so that a
 * mistyped one would quietly have no effect; here it is found.
 *
 * @param commands names of what may stand first instead of settings
 */
record ServerArguments(List<String> arguments, Set<String> commands) {

  private static final String OPTION = "--";
  private static final String OWN = "luotsi.";

  /** Settings of Spring's that have no dot in their name. */
  private static final Set<String> SINGLE_WORDS = Set.of("debug", "trace");

  /** The first argument that would have no effect, said so that it can be mended. */
  Optional<String> mistake() {
    return arguments.stream().map(this::mistake).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> mistake(String argument) {
    if (!argument.startsWith(OPTION)) {
      return Optional.of(
          "There is no command `%s`. %s"
              .formatted(argument, remedy(argument, commands, "Commands: ")));
    }
    String name = argument.substring(OPTION.length()).split("=", 2)[0];
    boolean known = name.startsWith(OWN) ? known(name) : isSetting(name);
    return known
        ? Optional.empty()
        : Optional.of(
            "There is no setting `%s`. %s"
                .formatted(argument, remedy(name, names(), "Settings of Luotsi: ")));
  }

  private static boolean isSetting(String name) {
    return name.indexOf('.') > 0 || SINGLE_WORDS.contains(name);
  }

  /** What is below a group is looked at when the group is read. */
  private static boolean known(String name) {
    return names().stream().anyMatch(known -> group(known).equals(group(name)));
  }

  private static String group(String name) {
    String own = name.substring(OWN.length());
    return own.split("[.\\[]", 2)[0].replace("-", "").toLowerCase(Locale.ROOT);
  }

  private static String remedy(String word, Collection<String> known, String otherwise) {
    return DidYouMean.remedy(
        word, known, otherwise + known.stream().sorted().collect(Collectors.joining(", ")) + ".");
  }

  /** Names of all settings of Luotsi itself. */
  private static Set<String> names() {
    String file = "/META-INF/spring-configuration-metadata.json";
    try (InputStream in = ServerArguments.class.getResourceAsStream(file)) {
      JsonNode settings = new JsonMapper().readTree(Objects.requireNonNull(in, file));
      return settings
          .path("properties")
          .valueStream()
          .map(property -> property.path("name").asString())
          .filter(name -> name.startsWith(OWN))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
