package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.document.Apparatus;
import org.lunheng.document.RawText;
import org.lunheng.text.CellWidth;
import org.lunheng.text.LineBreaker;
import org.lunheng.text.Messages;
import org.lunheng.text.TextLine;

/** Sets a raw text and the restored one side by side. */
final class CollatedSetter {
  private final CollatedText.Sides sides;
  private final LineBreaker breaker;
  private final List<CollatedText.Row> rows = new ArrayList<>();

  private CollatedSetter(CollatedText.Sides sides, CellWidth width) {
    this.sides = sides;
    this.breaker = new LineBreaker(width);
  }

  /**
   * Both texts of a pane that has its raw text and its apparatus.
   *
   * @param columns the columns of the screen
   * @param removed whether what was left out is shown in full
   */
  static CollatedText set(
      Pane.Reading pane, int columns, boolean removed, CellWidth width, Messages messages) {
    RawText raw = pane.raw();
    CollatedText.Sides sides = CollatedText.Sides.of(columns, raw.lines().size());
    CollatedSetter setter = new CollatedSetter(sides, width);
    Apparatus apparatus = pane.marks().apparatus().withoutLabels(pane.interview().blocks());
    RawPieces rawPieces = new RawPieces(raw, apparatus, removed, messages);
    CleanPieces cleanPieces = new CleanPieces(pane, messages);
    for (int line = 1; line <= raw.lines().size(); line++) {
      Piece piece = rawPieces.piece(line);
      setter.set(line, rawPieces.isNotable(line), piece, cleanPieces.parts(line));
    }
    return new CollatedText(pane.edition(), raw, removed, columns, sides, setter.rows);
  }

  private void set(int line, boolean notable, Piece raw, List<CleanPieces.Part> parts) {
    List<CollatedText.Cell> left = raw == null ? List.of() : cells(raw);
    List<CollatedText.Cell> right = new ArrayList<>();
    List<Anchor> anchors = new ArrayList<>();
    for (CleanPieces.Part part : parts) {
      for (CollatedText.Cell cell : cells(part.piece())) {
        right.add(cell);
        anchors.add(anchor(part, cell));
      }
    }
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      boolean text = i < right.size();
      rows.add(
          new CollatedText.Row(
              line,
              i == 0,
              notable,
              i < left.size() ? left.get(i) : null,
              text ? right.get(i) : null,
              text ? anchors.get(i) : null));
    }
  }

  private static Anchor anchor(CleanPieces.Part part, CollatedText.Cell cell) {
    return part.anchor() == null
        ? null
        : new Anchor(part.anchor().paragraph(), Math.max(0, part.anchor().index() + cell.from()));
  }

  private List<CollatedText.Cell> cells(Piece piece) {
    List<CollatedText.Cell> cells = new ArrayList<>();
    for (TextLine line : breaker.lines(piece.text(), sides.side(), 0)) {
      cells.add(new CollatedText.Cell(piece, line.from(), line.to()));
    }
    return cells;
  }
}
