package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.reader.Bookmark;
import org.lunheng.reader.Highlight;
import org.lunheng.reader.Note;
import org.lunheng.reader.Quote;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.KeepsakeStore;

class NotesExportTest {
  private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir Path home;

  private Run run(String... arguments) {
    return Run.in(Map.of("XDG_DATA_HOME", home.toString()), 0, arguments);
  }

  /** The first words of a paragraph. */
  private static Quote quote(Interview interview, String paragraph, int length) {
    String text =
        interview.paragraphs().stream()
            .map(PlacedParagraph::paragraph)
            .filter(found -> found.id().equals(paragraph))
            .findFirst()
            .orElseThrow()
            .text();
    return Quote.of(interview.id(), paragraph, 0, length, List.of(text.substring(0, length)));
  }

  @BeforeEach
  void keep() throws Exception {
    Interview lecun = CorpusStore.builtIn().interview("lecun-levy");
    try (KeepsakeStore store = new KeepsakeStore(home.resolve("lunheng"))) {
      Quote gone = new Quote("gone", "p1", 0, 2, "旧*话");
      store.keep(ReaderId.LOCAL, new Bookmark("d", gone, AT));
      store.keep(ReaderId.LOCAL, new Highlight("a", quote(lecun, "p21", 6), AT));
      String text = "# 一\u001b[2J *二*\n三";
      store.keep(ReaderId.LOCAL, new Note("b", quote(lecun, "p20", 11), text, AT));
    }
  }

  @Test
  void markdownHasQuotationsWithTheirSourceInTheOrderOfTheText() {
    assertEquals(
        """
        # Steven Levy 访谈 Yann LeCun

        https://www.wired.com/story/artificial-intelligence-meta-yann-lecun-interview/

        > 你似乎觉得有责任揭露这

        — Steven Levy · lecun-levy:p20 · noted 2026-03-01

        **Note:** # 一\uFFFD\\[2J \\*二\\* 三

        > 那是当然。A

        — Yann LeCun · lecun-levy:p21 · highlighted 2026-03-01

        # gone

        > 旧\\*话

        — gone:p1 · bookmarked 2026-03-01 · no longer in the text word for word

        """,
        run("export", "notes").out().replace("<https", "https").replace("/>\n", "/\n"));
  }

  @Test
  void jsonHasAnObjectALineAndGoesToAFile() throws Exception {
    Path file = home.resolve("out/notes.json");
    assertEquals(
        new Run(0, "", "", null),
        run("export", "notes", "--format", "json", "-o", file.toString()));
    List<String> lines = Files.readAllLines(file);
    assertEquals(3, lines.size());
    assertEquals(
        "{\"id\":\"a\",\"kind\":\"highlight\",\"at\":\"2026-03-01T12:00:00Z\","
            + "\"interview\":\"lecun-levy\",\"title\":\"Steven Levy 访谈 Yann LeCun\","
            + "\"publisher\":null,\"date\":null,\"url\":"
            + "\"https://www.wired.com/story/artificial-intelligence-meta-yann-lecun-interview/\","
            + "\"speaker\":\"Yann LeCun\",\"certain\":true,\"paragraph\":\"p21\",\"found\":true,"
            + "\"from\":0,\"to\":6,\"quote\":\"那是当然。A\",\"note\":null}",
        lines.get(1));
    assertTrue(lines.get(2).contains("\"found\":false"), lines.get(2));
  }

  @Test
  void otherFormatsAreToldToBeWrong() {
    assertEquals(2, run("export", "notes", "--format", "anki").code());
    assertEquals(2, run("export", "notes", "lecun-levy").code());
  }

  @Test
  void aNoteOnAHighlightIsUnderTheSameQuotation() throws Exception {
    Interview lecun = CorpusStore.builtIn().interview("lecun-levy");
    try (KeepsakeStore store = new KeepsakeStore(home.resolve("lunheng"))) {
      Instant later = AT.plusSeconds(100_000);
      store.keep(ReaderId.LOCAL, new Note("c", quote(lecun, "p21", 6), "同意", later));
    }
    String out = run("export", "notes").out();
    assertTrue(
        out.contains(
            """
            > 那是当然。A

            — Yann LeCun · lecun-levy:p21 · highlighted 2026-03-01 · noted 2026-03-02

            **Note:** 同意

            """),
        out);
    assertEquals(out.indexOf("那是当然"), out.lastIndexOf("那是当然"));
  }
}
