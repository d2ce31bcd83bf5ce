package org.lunheng.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Metadata;
import org.lunheng.document.MetadataField;
import org.lunheng.document.PlacedEmendation;
import org.lunheng.document.PlacedSpan;
import org.lunheng.text.Messages;

/** What has become of the lines of a raw text. */
final class CleanPieces {
  private final Pane.Reading pane;
  private final Messages messages;
  private final Map<Integer, List<PlacedSpan>> spans;
  private final Map<Integer, List<PlacedEmendation>> emendations;
  private final Map<Integer, List<Metadata>> metadata;

  /**
   * A piece of the restored text.
   *
   * @param from where its line starts
   * @param anchor where its text starts in the paragraph as it is shown, counted from the piece's
   *     start; null if it is no text
   */
  record Part(int from, Piece piece, Anchor anchor) {}

  CleanPieces(Pane.Reading pane, Messages messages) {
    this.pane = pane;
    this.messages = messages;
    this.spans =
        pane.marks().collation().spans().stream()
            .collect(Collectors.groupingBy(place -> place.span().line()));
    this.emendations =
        pane.marks().collation().emendations().stream()
            .collect(Collectors.groupingBy(place -> place.emendation().span().line()));
    this.metadata =
        pane.edition().source().metadata().stream()
            .collect(Collectors.groupingBy(said -> said.span().line()));
  }

  /** What stands beside a raw line, in the order of the line. */
  List<Part> parts(int line) {
    List<Part> parts = new ArrayList<>();
    for (Metadata said : metadata.getOrDefault(line, List.of())) {
      String field = messages.get("collated.field", field(said.field()));
      parts.add(remark(said.span().from(), field));
    }
    for (PlacedSpan span : spans.getOrDefault(line, List.of())) {
      Block block = pane.interview().blocks().get(span.block());
      boolean opens = isFirst(block, span);
      if (opens && block.gapBefore()) {
        String gap = messages.get("collated.field", messages.get("text.gap"));
        parts.add(remark(span.span().from(), gap));
      }
      parts.add(text(span, opens && block.type() == BlockType.TURN ? block : null));
    }
    parts.sort(Comparator.comparingInt(Part::from));
    return parts;
  }

  private String field(MetadataField field) {
    return messages.get(
        switch (field) {
          case TITLE -> "field.title";
          case DATE -> "field.date";
          case PUBLISHER -> "field.publisher";
          case EVENT -> "field.event";
          case BYLINE -> "field.byline";
          case SOURCE_URL -> "field.source-url";
          case PEOPLE -> "field.people";
        });
  }

  private static Part remark(int from, String words) {
    return new Part(from, new Piece.Builder().add(words, Look.REMARK).build(), null);
  }

  private static boolean isFirst(Block block, PlacedSpan span) {
    return block.paragraphs().get(0).spans().get(0).equals(span.span());
  }

  /** The restored text of a stretch, behind the speaker's name where a turn opens. */
  private Part text(PlacedSpan span, Block turn) {
    Piece.Builder piece = new Piece.Builder();
    String label = turn == null ? "" : SpeakerName.label(pane.interview(), turn, messages);
    piece.add(label, Look.REMARK);
    int paragraph = span.paragraph();
    String text = pane.text().paragraphs().get(paragraph);
    int start = pane.edition().shownIndex(paragraph, span.from());
    int end = pane.edition().shownIndex(paragraph, span.to());
    int at = start;
    for (PlacedEmendation place : emendations.getOrDefault(span.span().line(), List.of())) {
      if (place.paragraph() == paragraph && span.span().contains(place.emendation().span())) {
        int from = Math.max(at, pane.edition().shownIndex(paragraph, place.from()));
        int to = Math.max(from, pane.edition().shownIndex(paragraph, place.to()));
        piece.add(text.substring(at, from));
        piece.add(text.substring(from, to), Stretch.lookOf(place.emendation()));
        at = to;
      }
    }
    piece.add(text.substring(at, Math.max(at, end)));
    return new Part(
        span.span().from(), piece.build(), new Anchor(paragraph, start - label.length()));
  }
}
