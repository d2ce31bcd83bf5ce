package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;

/** What the operations page has for a reader who cannot come in any more does what it says. */
class ErasingByHandTest {
  private static final String PLACEHOLDER = "SHA256:…";

  @TempDir private Path folder;

  @Test
  void theStatementsEraseAReaderAndNobodyElse() throws Exception {
    answer("SHA256:gone", "SHA256:stays");

    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = database.createStatement()) {
      for (String sql : statements()) {
        statement.execute(sql.replace(PLACEHOLDER, "SHA256:gone"));
      }
    }

    try (Readers readers = Readers.in(folder)) {
      assertEquals(0, readers.kept(new ReaderId("SHA256:gone")).reviews());
      assertEquals(1, readers.kept(new ReaderId("SHA256:stays")).reviews());
    }
  }

  @Test
  void theyLeaveNoTableOut() throws Exception {
    List<String> erased =
        statements().stream()
            .filter(sql -> sql.startsWith("DELETE FROM"))
            .map(sql -> sql.split("\\s+")[2])
            .filter(table -> !table.equals("erasing"))
            .toList();

    assertEquals(ReaderData.TABLES, erased);
  }

  @Test
  void everyTableWithReadersIsAmongThem() throws Exception {
    answer("SHA256:any");
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = database.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c"
                    + " WHERE m.type = 'table' AND c.name = 'reader' AND m.name <> 'erasing'")) {
      int count = 0;
      while (tables.next()) {
        count++;
      }
      assertEquals(ReaderData.TABLES.size(), count);
    }
  }

  private void answer(String... names) throws Exception {
    try (Readers readers = Readers.in(folder)) {
      for (String reader : names) {
        readers.reviews().append(review(reader));
      }
    }
  }

  private Path file() {
    return folder.resolve("lunheng.db");
  }

  private static List<String> statements() throws Exception {
    String page = Files.readString(Path.of("src/dist/OPERATIONS.md"));
    String block = page.split("```sql\n")[1].split("```")[0];
    return block.lines().map(line -> line.replace(";", "").strip()).toList();
  }

  private static Review review(String reader) {
    return new Review("id-" + reader, reader, "card", Grade.GOOD, Instant.EPOCH, "chosen", null);
  }
}
