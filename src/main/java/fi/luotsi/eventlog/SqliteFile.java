package fi.luotsi.eventlog;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.springframework.util.unit.DataSize;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The database file. Write-ahead log with {@code synchronous=FULL}: a commit that returned is on
 * disk. {@code secure_delete}: what is deleted is overwritten.
 */
final class SqliteFile {

  private static final int BUSY_MILLIS = 5_000;
  private static final int PAGE_BYTES = 4096;

  private final String url;

  SqliteFile(Path file) {
    this.url = "jdbc:sqlite:" + file;
  }

  /** Brings the tables to the form that this version of the server knows. */
  void migrate() {
    Flyway.configure()
        .dataSource(dataSource(writing()))
        .locations("classpath:db/migration/sqlite")
        .loggers("slf4j")
        .load()
        .migrate();
  }

  Connection writer(DataSize maxSize) throws SQLException {
    Connection connection = dataSource(writing()).getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA max_page_count = " + Math.max(1, maxSize.toBytes() / PAGE_BYTES));
    }
    return connection;
  }

  Connection reader() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    Connection connection = dataSource(config).getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = ON");
    }
    return connection;
  }

  private static SQLiteConfig writing() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    config.setPageSize(PAGE_BYTES);
    config.setBusyTimeout(BUSY_MILLIS);
    return config;
  }

  private SQLiteDataSource dataSource(SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }
}
