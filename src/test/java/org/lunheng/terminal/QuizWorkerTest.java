package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.app.Argued;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.app.Study;
import org.lunheng.quiz.Days;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Debate;
import org.lunheng.store.ReviewStore;

class QuizWorkerTest {
  private static final Instant NOW = Instant.EPOCH.plusSeconds(600);
  private static final Review REVIEW =
      new Review("a", "local", "c", Grade.GOOD, Instant.EPOCH, "杨立昆", null);
  private static final Cmd APPEND = new Cmd.AppendReview(REVIEW);
  private static final Cmd LOAD = new Cmd.LoadQuiz(Argued.COMPANION, ReaderId.LOCAL, List.of());

  @TempDir Path home;

  private final List<Msg> answers = new ArrayList<>();
  private QuizWorker worker;

  @BeforeEach
  void makeWorker() {
    worker =
        new QuizWorker(
            () -> new ReviewStore(home.resolve("data")),
            CorpusStore.builtIn(),
            () -> new Days(ZoneOffset.UTC, 4),
            () -> NOW,
            cmd -> List.of(new Msg.RawFailed(null)));
  }

  @AfterEach
  void close() {
    worker.close();
  }

  private void run(Cmd cmd) {
    new CmdRunner(Crew.of(worker, Runnable::run), answers::add).run(cmd);
  }

  @Test
  void aReviewIsStoredAndRead() {
    run(APPEND);
    run(APPEND);
    run(LOAD);
    assertEquals(
        List.of(new Msg.ReviewStored("a"), new Msg.ReviewStored("a")), answers.subList(0, 2));
    Study study = ((Msg.QuizLoaded) answers.get(2)).study();
    assertEquals(List.of(REVIEW), study.progress().reviews());
  }

  @Test
  void whatIsDueIsReckonedByTheClockThatIsGiven() {
    run(LOAD);
    assertEquals(NOW, ((Msg.QuizLoaded) answers.get(0)).study().offer().at());
  }

  @Test
  void whatCouldNotBeStoredComesBackAndCanBeTriedAgain() throws Exception {
    Path inTheWay = Files.writeString(home.resolve("data"), "");
    run(APPEND);
    Msg.ReviewFailed failed = (Msg.ReviewFailed) answers.get(0);
    assertEquals(REVIEW, failed.review());
    assertEquals("folder-is-file", failed.problem().key());
    Files.delete(inTheWay);
    run(new Cmd.AppendReview(failed.review()));
    assertEquals(new Msg.ReviewStored("a"), answers.get(1));
  }

  @Test
  void otherCommandsAreForOthersAndOpenNothing() throws Exception {
    assertEquals(List.of(new Msg.RawFailed(null)), worker.perform(new Cmd.LoadRaw("x")));
    worker.close();
    assertFalse(Files.exists(home.resolve("data")));
  }

  @Test
  void nothingIsLeftBesideTheDatabase() throws Exception {
    run(APPEND);
    worker.close();
    try (var files = Files.list(home.resolve("data"))) {
      assertEquals(List.of(home.resolve("data/lunheng.db")), files.toList());
    }
  }

  private Study study(Cmd load) {
    answers.clear();
    run(load);
    return ((Msg.QuizLoaded) answers.get(0)).study();
  }

  private List<String> problems() {
    return answers.stream()
        .filter(Msg.Failed.class::isInstance)
        .map(msg -> ((Msg.Failed) msg).problem().key())
        // the sample interviews are in no corpus
        .filter(key -> !key.startsWith("interview-"))
        .toList();
  }

  private Path makeFile(byte[] bytes) throws Exception {
    return Files.write(Files.createDirectories(home.resolve("data")).resolve("lunheng.db"), bytes);
  }

  @Test
  void whatIsNotSavedYetCountsOnce() {
    run(APPEND);
    Review other = new Review("b", "local", "c", Grade.AGAIN, Instant.EPOCH, "", null);
    Study study = study(new Cmd.LoadQuiz(Argued.COMPANION, ReaderId.LOCAL, List.of(REVIEW, other)));
    assertEquals(List.of(REVIEW, other), study.progress().reviews());
  }

  @Test
  void thereIsAQuizWhereTheDatabaseIsNone() throws Exception {
    makeFile("no database ".repeat(500).getBytes());
    assertEquals(List.of(), study(LOAD).progress().reviews());
    assertEquals(List.of("database-none"), problems());
    answers.clear();
    run(APPEND);
    assertEquals("database-none", ((Msg.ReviewFailed) answers.get(0)).problem().key());
  }

  @Test
  void thereIsAQuizWhereNothingCanBeKept() throws Exception {
    Files.writeString(home.resolve("data"), "");
    assertEquals(List.of(), study(LOAD).progress().reviews());
    answers.clear();
    run(new Cmd.PrepareReviews());
    assertEquals(List.of("folder-is-file"), problems());
  }

  @Test
  void readingDoesNotWaitForWhoeverWrites() throws Exception {
    run(APPEND);
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + database().toUri());
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      long start = System.nanoTime();
      assertEquals(List.of(REVIEW), study(LOAD).progress().reviews());
      assertTrue(System.nanoTime() - start < 4_000_000_000L);
    }
    assertEquals(List.of(), problems());
  }

  /** What is read from a pipe comes when somebody writes it. */
  @Test
  void anAnswerIsKeptWhileCardsAreMade() throws Exception {
    CorpusStore corpus = Debate.in(home.resolve("texts"));
    Path apparatus = home.resolve("texts/apparatus/letter.json");
    byte[] written = Files.readAllBytes(apparatus);
    Files.delete(apparatus);
    assumeTrue(new ProcessBuilder("mkfifo", apparatus.toString()).start().waitFor() == 0);
    Cmd load = new Cmd.LoadQuiz(corpus.companion().value(), ReaderId.LOCAL, List.of());
    try (QuizWorker busy =
        new QuizWorker(
            () -> new ReviewStore(home.resolve("data")),
            corpus,
            () -> new Days(ZoneOffset.UTC, 4),
            () -> NOW,
            cmd -> List.of())) {
      FutureTask<List<Msg>> quiz = new FutureTask<>(() -> busy.perform(load));
      Thread maker = new Thread(quiz);
      maker.setDaemon(true);
      maker.start();
      try (OutputStream pipe = Files.newOutputStream(apparatus, StandardOpenOption.WRITE)) {
        // whoever makes the cards has opened the pipe now
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> busy.perform(APPEND));
        assertFalse(quiz.isDone());
        pipe.write(written);
      }
      Msg.QuizLoaded loaded = (Msg.QuizLoaded) quiz.get(10, TimeUnit.SECONDS).get(0);
      assertEquals(List.of(REVIEW), loaded.study().progress().reviews());
    }
  }

  private Path database() {
    return home.resolve("data/lunheng.db");
  }
}
