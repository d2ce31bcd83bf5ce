package org.lunheng.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lunheng.app.Argued;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Confusions;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Retention;
import org.lunheng.quiz.Review;
import org.lunheng.quiz.Score;
import org.lunheng.quiz.Statistics;

class StatisticsJsonTest {
  private static final Deck DECK = Deck.of(Argued.COMPANION);
  private static final Card CARD =
      DECK.cards().stream()
          .filter(card -> card.kind() == CardKind.CLAIM_SPEAKER)
          .filter(card -> card.claims().get(0).id().equals("gu-why"))
          .findFirst()
          .orElseThrow();

  @Test
  void allNumbersAreOnOneLine() throws Exception {
    Review wrong = new Review("a", "local", CARD.id(), Grade.AGAIN, Instant.EPOCH, "lin-lan", null);
    LocalDate day = LocalDate.parse("2026-03-01");
    Statistics statistics =
        new Statistics(
            day,
            new Statistics.Totals(9, 3, 2, new Score(4, 1), 5),
            new Statistics.Matrix(
                List.of("gu-yan", "lin-lan"), Confusions.of(DECK, List.of(wrong))),
            List.of(
                new Statistics.Recall("rules", new Score(4, 1)),
                new Statistics.Recall(null, Score.NONE)),
            new TreeMap<>(Map.of(day, new Score(4, 1))),
            new TreeMap<>(Map.of(day, 2, day.plusDays(1), 0)),
            new Retention(List.of(new Retention.Bin(0.5, 0.75, 0.625, 0.5, 2))),
            List.of(new Statistics.Leech(CARD, 8)));
    assertEquals(
        ("{'day':'2026-03-01',"
                + "'totals':{'cards':9,'met':3,'mature':2,'answers':4,'right':1,'daysInARow':5},"
                + "'confusions':[{'asked':'gu-yan','named':'lin-lan','count':1}],"
                + "'topics':[{'topic':'rules','answers':4,'right':1},"
                + "{'topic':null,'answers':0,'right':0}],"
                + "'forecast':[{'day':'2026-03-01','due':2},{'day':'2026-03-02','due':0}],"
                + "'calendar':[{'day':'2026-03-01','answers':4,'right':1}],"
                + "'retention':{'answers':2,'predicted':0.625,'observed':0.5,'error':0.125,"
                + "'bins':[{'from':0.5,'to':0.75,'predicted':0.625,'observed':0.5,'answers':2}]},"
                + "'leeches':[{'card':'"
                + CARD.id()
                + "','kind':'claim-speaker','topic':'rules','speakers':['gu-yan'],'lapses':8}]}\n")
            .replace('\'', '"'),
        written(statistics));
    JsonTree.read("stats", new ByteArrayInputStream(written(statistics).getBytes(UTF_8)));
  }

  private static String written(Statistics statistics) throws Exception {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    StatisticsJson.write(statistics, output);
    return output.toString(UTF_8);
  }
}
