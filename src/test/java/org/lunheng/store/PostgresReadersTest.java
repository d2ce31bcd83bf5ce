package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresReadersTest extends ReadersContract {
  private static TestPostgres server;
  private static String url;

  private final List<Readers> opened = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    server = TestPostgres.started();
    url = server.newDatabase();
  }

  @Override
  Readers readers() throws Exception {
    Readers readers = Readers.at(StoreAddress.of(url, server.environment()).orElseThrow());
    opened.add(readers);
    return readers;
  }

  @AfterEach
  void close() {
    opened.forEach(Readers::close);
  }

  @Test
  void everyTableWithReadersIsErased() throws Exception {
    readers().prepare();
    Set<String> tables = new TreeSet<>();
    try (Connection connection = server.connection(url.substring(url.lastIndexOf('/') + 1));
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT table_name FROM information_schema.columns"
                    + " WHERE table_schema = 'public' AND column_name = 'reader'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    tables.remove("erasing");
    assertEquals(tables, new TreeSet<>(ReaderData.TABLES));
  }
}
