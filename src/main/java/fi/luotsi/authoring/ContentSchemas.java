package fi.luotsi.authoring;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schemas (draft 2020-12) of the content formats. They are always the shipped ones: a
 * county may change its content, not what the server understands. Safe for use by many threads.
 *
 * <p>The schemas carry no {@code $id}, so that editors resolve their references to files; here they
 * are known by addresses under {@value #BASE}, which are never fetched.
 */
public final class ContentSchemas {

  private static final String BASE = "https://luotsi.invalid/";
  private static final String SUFFIX = ".schema.json";

  private final SchemaRegistry registry;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  public ContentSchemas() {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .build();
    this.registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(config).schemas(ContentSchemas::shipped));
  }

  /**
   * Checks a document and adds what is wrong with it to the mistakes.
   *
   * @param schema name with folder, such as {@code knowledge/channel} for {@code
   *     knowledge/schemas/channel.schema.json}
   * @return whether it is as the schema says
   */
  public boolean check(ContentDocument document, String schema, Mistakes mistakes) {
    SchemaMistakes found = new SchemaMistakes(document, this::schemaAt);
    schemas.computeIfAbsent(schema, this::load).validate(document.root()).forEach(found::add);
    mistakes.addAll(found.all());
    return found.all().isEmpty();
  }

  private Schema load(String name) {
    int slash = name.indexOf('/');
    String path = name.substring(0, slash) + "/schemas" + name.substring(slash) + SUFFIX;
    return registry.getSchema(SchemaLocation.of(BASE + path));
  }

  private Schema schemaAt(SchemaLocation location) {
    return registry.getSchema(new SchemaLocation(location.getAbsoluteIri()));
  }

  private static @Nullable String shipped(String address) {
    if (!address.startsWith(BASE)) {
      return null;
    }
    String resource = "/content/" + address.substring(BASE.length());
    try (InputStream in = ContentSchemas.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("No schema at " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
