package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;

class ReviewImportTest {
  private static final String LINE =
      "{\"id\":\"a\",\"reader\":\"local\",\"card\":\"c\",\"grade\":\"again\","
          + "\"at\":\"2026-03-01T12:00:00Z\",\"chosen\":\"杨立昆\",\"regrades\":null}\n";
  private static final Review REVIEW =
      new Review(
          "a", "local", "c", Grade.AGAIN, Instant.parse("2026-03-01T12:00:00Z"), "杨立昆", null);

  @TempDir Path home;

  private final List<Problem> problems = new ArrayList<>();
  private ReviewStore store;
  private Path file;

  @BeforeEach
  void open() {
    store = new ReviewStore(home.resolve("data"));
    file = home.resolve("reviews.jsonl");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private ReviewImport.Result read(String text) throws Exception {
    Files.writeString(file, text);
    return ReviewImport.of(file, store, ReaderId.LOCAL, problems::add);
  }

  private Problem at(int line, String key, String... arguments) {
    return Problem.of(file.toString(), line, key, arguments);
  }

  private static String written(Review review) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    ReviewJson.write(review, output);
    return output.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aLineIsAReview() throws Exception {
    assertEquals(LINE, written(REVIEW));
    assertEquals(new ReviewImport.Result(1, 0, 0), read(LINE));
    assertEquals(List.of(REVIEW), store.reviews(ReaderId.LOCAL));
  }

  @Test
  void whatIsWrittenIsReadAsItWas() throws Exception {
    List<Review> all = new ArrayList<>(Answers.many("m", 2500));
    all.add(
        new Review("blank", "local", "c", Grade.EASY, Answers.NOON.plusSeconds(9999), "", "m1"));
    StringBuilder lines = new StringBuilder();
    for (Review review : all) {
      lines.append(written(review));
    }
    assertEquals(new ReviewImport.Result(2501, 0, 0), read(lines.toString()));
    assertEquals(all, store.reviews(ReaderId.LOCAL));
    assertEquals(new ReviewImport.Result(0, 2501, 0), read(lines.toString()));
    assertEquals(all, store.reviews(ReaderId.LOCAL));
    assertEquals(List.of(), problems);
  }

  @Test
  void theReviewsOfAnybodyBecomeTheReadersOwn() throws Exception {
    read(LINE.replace("local", "ssh:x"));
    assertEquals(List.of(REVIEW), store.reviews(ReaderId.LOCAL));
    assertEquals(new ReviewImport.Result(0, 1, 0), read(LINE));
  }

  @Test
  void everyBadLineIsToldAtItsPlaceAndTheOthersAreKept() throws Exception {
    String lines =
        "\r\n\n"
            + "{\"id\":\n"
            + "[]\n"
            + LINE.replace("again", "bad")
            + LINE.replace("\"id\":\"a\",", "")
            + LINE.replace("2026-03-01T12:00:00Z", "gestern")
            + LINE.replace("2026-03-01", "+12026-03-01")
            + LINE.replace("regrades", "regardes")
            + LINE
            + LINE.replace("\"c\"", "\"other\"")
            + LINE.strip();
    ReviewImport.Result result = read(lines);
    assertEquals(
        List.of(
            at(3, "json-malformed"),
            at(4, "field-no-object", "/"),
            at(5, "field-value", "bad", "grade", "again, hard, good, easy"),
            at(6, "field-missing", "id"),
            at(7, "field-no-time", "gestern", "at"),
            at(8, "field-no-time", "+12026-03-01T12:00:00Z", "at"),
            at(9, "field-unknown-near", "regardes", "regrades"),
            at(11, "review-id-taken", "a")),
        problems);
    assertEquals(new ReviewImport.Result(1, 1, 8), result);
    assertEquals(List.of(REVIEW), store.reviews(ReaderId.LOCAL));
  }

  @Test
  void theMarkThatWindowsPutsFirstIsNoFault() throws Exception {
    assertEquals(new ReviewImport.Result(1, 0, 0), read("\uFEFF" + LINE));
  }

  @Test
  void aLineWithoutEndIsNotHeldInMemory() throws Exception {
    assertEquals(
        new ReviewImport.Result(1, 0, 1), read("\"" + "x".repeat(3_000_000) + "\"\n" + LINE));
    assertEquals(List.of(at(1, "json-malformed")), problems);
  }

  @Test
  void aFileThatCannotBeReadIsTold() {
    for (Path none : List.of(home.resolve("none"), home)) {
      Problem problem =
          assertThrows(
                  ProblemException.class,
                  () -> ReviewImport.of(none, store, ReaderId.LOCAL, problems::add))
              .problem();
      assertEquals(none.equals(home) ? "file-is-folder" : "file-missing", problem.key());
    }
  }
}
