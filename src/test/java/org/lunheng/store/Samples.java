package org.lunheng.store;

import java.util.List;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.Interview;
import org.lunheng.document.Kind;
import org.lunheng.document.Metadata;
import org.lunheng.document.MetadataField;
import org.lunheng.document.Paragraph;
import org.lunheng.document.Participant;
import org.lunheng.document.Removal;
import org.lunheng.document.RemovalReason;
import org.lunheng.document.Role;
import org.lunheng.document.Script;
import org.lunheng.document.Source;
import org.lunheng.document.SourceFormat;
import org.lunheng.document.Span;

/** An interview with something of everything. */
public final class Samples {
  private Samples() {}

  /** The interview, under an id. */
  public static Interview interview(String id) {
    return new Interview(
        id,
        new Source("raw one.txt", "ab12", 9, "UTF-8", SourceFormat.TEXT),
        "標題\"引\"",
        Kind.PANEL,
        Script.HANT,
        "2024-03-28",
        null,
        null,
        "https://example.org/a_b",
        null,
        List.of(new Metadata(MetadataField.SOURCE_URL, new Span(1, 2, 36))),
        List.of(
            new Participant("甲", "甲某", null, Role.MODERATOR, "某校"),
            new Participant("p2", "Ann  Lee", "Ann Lee", Role.GUEST, null)),
        blocks(),
        apparatus());
  }

  private static List<Block> blocks() {
    Paragraph joined =
        new Paragraph("p3", List.of(new Span(3, 3, 9), new Span(4, 0, 7)), "*一*段\u0085話𠮷");
    Paragraph next = new Paragraph("p4.2", List.of(new Span(4, 8, 12)), "又一段");
    Paragraph heading = new Paragraph("p5", List.of(new Span(5, 0, 2)), "小標");
    Paragraph answer = new Paragraph("p6", List.of(new Span(6, 0, 2)), "回答");
    return List.of(
        new Block(BlockType.TURN, "甲", true, false, new Span(3, 0, 3), List.of(joined, next)),
        new Block(BlockType.HEADING, null, true, false, null, List.of(heading)),
        new Block(BlockType.TURN, "p2", false, true, null, List.of(answer)));
  }

  private static Apparatus apparatus() {
    return new Apparatus(
        List.of(
            new Removal(new Span(7, 0, 4000), RemovalReason.SPAM, "a list of keywords"),
            new Removal(new Span(8, 0, 930), RemovalReason.SPAM, "a list of keywords")),
        List.of(
            new Emendation(
                new Span(3, 5, 8),
                "(fā)",
                "",
                List.of(),
                EmendationKind.PINYIN_ANNOTATION,
                true,
                "a reading in brackets"),
            new Emendation(
                new Span(4, 2, 2),
                "",
                null,
                List.of("想", "說"),
                EmendationKind.DROPPED_WORD,
                false,
                "a verb is missing")));
  }
}
