package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Decks;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Review;
import org.lunheng.store.ReviewStore;
import org.lunheng.text.CellWidth;

class StatsCommandTest {
  private static final Pattern PICTURED = Pattern.compile("[\\u2580-\\u259F\\u2800-\\u28FF\\e]");

  @TempDir Path data;

  private Run run(String... arguments) {
    return onTerminal(0, Map.of(), arguments);
  }

  private Run onTerminal(int columns, Map<String, String> variables, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "stats";
    all[1] = "--data";
    all[2] = data.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.in(variables, columns, all);
  }

  /** Two answers just now to one card, the second one right. */
  private Card answer() throws Exception {
    Card card =
        Deck.of(Decks.corpus()).cards().stream()
            .filter(one -> one.kind() == CardKind.CLAIM_SPEAKER)
            .findFirst()
            .orElseThrow();
    String speaker = card.speakers().get(0);
    Instant now = Instant.now().minusSeconds(60);
    try (ReviewStore store = new ReviewStore(data)) {
      store.append(new Review("a", "local", card.id(), Grade.AGAIN, now, "", null));
      store.append(
          new Review("b", "local", card.id(), Grade.GOOD, now.plusSeconds(9), speaker, null));
    }
    return card;
  }

  @Test
  void beforeTheFirstAnswerThereIsAFriendlyWordAndNoFile() throws Exception {
    Run run = run();
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertEquals(1, run.outLines().size());
    assertTrue(run.out().startsWith("No answers yet."), run.out());
    Run json = run("--format", "json");
    assertEquals(0, json.code());
    assertTrue(json.out().contains("\"answers\":0,\"right\":0,\"daysInARow\":0"), json.out());
    try (var files = Files.list(data)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void whatIsDueIsReckonedByTheClockOfTheCommand() throws Exception {
    Instant then = Instant.parse("2020-01-01T12:00:00Z");
    try (ReviewStore store = new ReviewStore(data)) {
      Card card = Deck.of(Decks.corpus()).cards().get(0);
      store.append(new Review("a", "local", card.id(), Grade.GOOD, then, "", null));
    }
    String[] stats = {"stats", "--data", data.toString(), "--format", "json"};
    Run.Setting setting = new Run.Setting(Map.of(), 0);
    assertTrue(setting.at(() -> then).run(stats).out().contains("\"daysInARow\":1"));
    assertTrue(run("--format", "json").out().contains("\"daysInARow\":0"));
  }

  @Test
  void numbersAreOneObjectOnOneLine() throws Exception {
    Card card = answer();
    Run run = run("--format", "json");
    assertEquals(1, run.outLines().size());
    assertTrue(run.out().contains("\"answers\":2,\"right\":1,\"daysInARow\":1}"), run.out());
    String topic = "{\"topic\":\"" + card.topic() + "\",\"answers\":2,\"right\":1}";
    assertTrue(run.out().contains(topic), run.out());
    String speaker = card.speakers().get(0);
    String named = "{\"asked\":\"" + speaker + "\",\"named\":\"" + speaker + "\",\"count\":1}";
    assertTrue(run.out().contains("\"confusions\":[" + named + "]"), run.out());
  }

  @Test
  void statisticsCanBeOfATopicOrASpeaker() throws Exception {
    Card card = answer();
    assertTrue(run("--topic", card.topic()).out().contains("50%  1/2  ####"));
    assertTrue(run("--speaker", card.speakers().get(0)).out().contains("50%  1/2  ####"));
    Run unknown = run("--topic", "nothing-of-the-kind");
    assertEquals(1, unknown.code());
    assertEquals("", unknown.out());
    assertTrue(unknown.err().startsWith("nothing-of-the-kind: "), unknown.err());
  }

  @Test
  void picturesAreForTerminalsWithColours() throws Exception {
    answer();
    for (Map<String, String> variables :
        List.of(Map.of("TERM", "dumb"), Map.of("TERM", "xterm", "NO_COLOR", "1"))) {
      assertFalse(PICTURED.matcher(onTerminal(80, variables).out()).find());
    }
    assertFalse(PICTURED.matcher(run().out()).find());
    String pictured = onTerminal(80, Map.of("TERM", "xterm")).out();
    assertTrue(pictured.contains("\u001B[36m█"), pictured);
  }

  @Test
  void linesFitTheTerminal() throws Exception {
    answer();
    for (int columns : new int[] {40, 80, 120}) {
      for (String language : List.of("en", "zh-Hans", "zh-Hant")) {
        Run run = onTerminal(columns, Map.of("TERM", "xterm"), "--lang", language);
        for (String line : run.outLines()) {
          String shown = line.replaceAll("\u001B\\[[0-9;]*m", "");
          assertTrue(CellWidth.NARROW.of(shown) <= columns, shown);
        }
      }
    }
  }
}
