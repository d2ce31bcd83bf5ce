package org.lunheng.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills the lines of one paragraph with its clusters. For every sort of {@link Break} it remembers
 * the last place in the line, so that a full line never has to be looked through again.
 */
final class LineFiller {
  private final Clusters clusters;
  private final BreakRules rules = new BreakRules();
  private final int columns;
  private final Place[] places = new Place[Break.values().length];
  private final List<TextLine> lines = new ArrayList<>();

  private int indent;

  /** Where the line being filled begins, and the columns of all text before it. */
  private int from;

  private int columnsFrom;

  /** Where its last cluster ends, and the columns of all text up to there. */
  private int to;

  private int columnsTo;

  /** The columns of all text so far, with the blanks after the last cluster. */
  private int columnsSeen;

  LineFiller(Clusters clusters, int columns, int indent) {
    this.clusters = clusters;
    this.columns = columns;
    this.indent = indent;
    for (int i = 0; i < places.length; i++) {
      places[i] = new Place();
    }
  }

  List<TextLine> fill() {
    boolean afterBlank = false;
    boolean started = false;
    while (clusters.next()) {
      if (isBlank()) {
        columnsSeen += clusters.columns();
        afterBlank = true;
        continue;
      }
      Break kind = rules.before(clusters, afterBlank);
      if (started) {
        places[kind.ordinal()].set();
      } else {
        start();
      }
      add();
      started = true;
      afterBlank = false;
    }
    lines.add(line(to, columnsTo));
    return lines;
  }

  private boolean isBlank() {
    return clusters.isSingle() && BreakClass.of(clusters.base()) == BreakClass.BLANK;
  }

  private void start() {
    from = clusters.start();
    columnsFrom = columnsSeen;
  }

  private void add() {
    columnsSeen += clusters.columns();
    to = clusters.end();
    columnsTo = columnsSeen;
    while (indent + columnsTo - columnsFrom > columns) {
      breakAt(bestPlace());
    }
  }

  /** There is always one: before the last cluster, as one cluster alone fits into any line. */
  private Place bestPlace() {
    for (Place place : places) {
      if (place.next > from) {
        return place;
      }
    }
    throw new IllegalStateException("A cluster at " + from + " is wider than the line");
  }

  private void breakAt(Place place) {
    lines.add(line(place.end, place.columnsEnd));
    from = place.next;
    columnsFrom = place.columnsNext;
    indent = 0;
  }

  private TextLine line(int end, int columnsEnd) {
    return new TextLine(from, end, indent, columnsEnd - columnsFrom);
  }

  /** A place to break: where the text before it ends and where that after it begins. */
  private final class Place {
    private int end;
    private int columnsEnd;
    private int next;
    private int columnsNext;

    /** Makes it the place between the last cluster and the one to be added now. */
    void set() {
      end = to;
      columnsEnd = columnsTo;
      next = clusters.start();
      columnsNext = columnsSeen;
    }
  }
}
