package org.lunheng.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Review;
import org.lunheng.reader.Bookmark;
import org.lunheng.reader.Kept;
import org.lunheng.reader.Layout;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.Quote;
import org.lunheng.reader.Reached;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.reader.Trail;

/** What the operations page has for a reader who cannot come in any more does what it says. */
class ErasingByHandTest {
  private static final String PLACEHOLDER = "SHA256:…";
  private static final String GONE = "SHA256:gone";
  private static final String STAYS = "SHA256:stays";

  @TempDir private Path folder;

  @Test
  void theStatementsEraseAReaderFromAFile() throws Exception {
    String url = "jdbc:sqlite:" + folder.resolve("lunheng.db");
    erased(() -> Readers.in(folder), () -> DriverManager.getConnection(url));
  }

  @Test
  void theStatementsEraseAReaderFromAServer() throws Exception {
    TestPostgres server = TestPostgres.started();
    String url = server.newDatabase();
    String name = url.substring(url.lastIndexOf('/') + 1);
    StoreAddress address = StoreAddress.of(url, server.environment()).orElseThrow();
    erased(() -> Readers.at(address), () -> server.connection(name));
  }

  private static void erased(Callable<Readers> open, Callable<Connection> past) throws Exception {
    try (Readers readers = open.call()) {
      leaveSomethingOf(readers, GONE);
      leaveSomethingOf(readers, STAYS);
    }
    try (Connection database = past.call();
        Statement statement = database.createStatement()) {
      for (String table : ReaderData.TABLES) {
        assertTrue(rows(statement, table, GONE) > 0, table);
      }
      for (String sql : statements()) {
        statement.execute(sql.replace(PLACEHOLDER, GONE));
      }
      for (String table : ReaderData.TABLES) {
        assertEquals(0, rows(statement, table, GONE), table);
        assertTrue(rows(statement, table, STAYS) > 0, table);
      }
      assertEquals(0, rows(statement, "erasing", GONE));
    }
    try (Readers readers = open.call()) {
      assertEquals(Kept.NOTHING, readers.kept(new ReaderId(GONE)));
      assertEquals(1, readers.kept(new ReaderId(STAYS)).reviews());
    }
  }

  /** A row in each table. */
  private static void leaveSomethingOf(Readers readers, String name) throws Exception {
    ReaderId reader = new ReaderId(name);
    Position place = new Position("river", "p1", 0);
    Memory memory = Memory.NONE.with('a', place).with(new Reached(place, 5));
    memory = memory.with(Trail.of(List.of(place), place));
    readers.reviews().append(review(name));
    readers.reviews().keep(reader, new Habits(3, 30));
    readers.places("").keep(reader, memory);
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    Quote quote = new Quote("river", "p1", 0, 1, "words");
    readers.keepsakes().keep(reader, new Bookmark(id.toString(), quote, Instant.EPOCH));
    readers.keepRooms(Map.of(reader, new RoomState(Layout.EMPTY, memory)), Map.of());
  }

  private static int rows(Statement statement, String table, String reader) throws Exception {
    String sql = "SELECT count(*) FROM " + table + " WHERE reader = '" + reader + "'";
    try (ResultSet count = statement.executeQuery(sql)) {
      count.next();
      return count.getInt(1);
    }
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
