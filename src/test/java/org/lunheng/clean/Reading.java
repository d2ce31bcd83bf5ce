package org.lunheng.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lunheng.document.Block;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;
import org.lunheng.document.RawText;
import org.lunheng.document.Removal;
import org.lunheng.document.RemovalReason;
import org.lunheng.document.Span;

/** A person's reading of a raw text, and how far a cleaned interview agrees with it. */
final class Reading {

  /** What one line, or one part of a line, is. */
  record Row(int line, String type, String speaker, String certain, String starts) {}

  /** A row that the interview disagrees with. */
  record Difference(Row row, String found, String text) {
    @Override
    public String toString() {
      return "line %d: read as %s %s %s, cleaned as %s: %s"
          .formatted(row.line(), row.type(), row.speaker(), row.certain(), found, text);
    }
  }

  private final List<Row> rows;

  private Reading(List<Row> rows) {
    this.rows = rows;
  }

  static Reading of(Path file) {
    try {
      List<Row> rows = new ArrayList<>();
      for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
        String[] cells = line.split("\t", -1);
        String starts = cells.length > 4 ? cells[4] : "";
        rows.add(new Row(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3], starts));
      }
      return new Reading(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Row> rows() {
    return rows;
  }

  /** The rows whose type, or whose speaker or certainty, the interview has otherwise. */
  List<Difference> differences(Interview interview, RawText raw) {
    Found found = new Found(interview, raw);
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Row next =
          i + 1 < rows.size() && rows.get(i + 1).line() == row.line() ? rows.get(i + 1) : null;
      String line = raw.lines().get(row.line() - 1);
      int from = row.starts().isEmpty() ? 0 : line.indexOf(row.starts());
      int to = next == null ? line.length() : line.indexOf(next.starts(), from + 1);
      String expected = expected(row);
      String actual =
          found.most(row.line(), line.codePointCount(0, from), line.codePointCount(0, to));
      if (!actual.equals(expected)) {
        String text = line.substring(from, Math.min(to, from + 40));
        differences.add(new Difference(row, actual, text));
      }
    }
    return differences;
  }

  private static String expected(Row row) {
    String speaker = row.speaker().equals("-") ? "" : " " + LabelShape.key(row.speaker());
    boolean spoken = row.type().equals("turn") || row.type().equals("body");
    return row.type() + speaker + (spoken ? " " + row.certain() : "");
  }

  /** What an interview makes of each code point. */
  private static final class Found {
    private final Map<Integer, String[]> uses = new HashMap<>();

    Found(Interview interview, RawText raw) {
      for (int i = 0; i < raw.lines().size(); i++) {
        String line = raw.lines().get(i);
        uses.put(i + 1, new String[line.codePointCount(0, line.length())]);
      }
      interview.metadata().forEach(metadata -> put(metadata.span(), "metadata"));
      interview.apparatus().removals().forEach(removal -> put(removal.span(), use(removal)));
      for (Block block : interview.blocks()) {
        String use = use(block, interview);
        if (block.label() != null) {
          put(block.label(), use);
        }
        block.paragraphs().forEach(p -> p.spans().forEach(span -> put(span, use)));
      }
    }

    /** Marks and spaces inside a line do not decide what the line is. */
    private static String use(Removal removal) {
      boolean mark =
          removal.reason() == RemovalReason.MARKUP || removal.reason() == RemovalReason.LAYOUT;
      return mark ? "markup" : "removed";
    }

    private static String use(Block block, Interview interview) {
      String type = block.type().name().toLowerCase(Locale.ROOT);
      String speaker = interview.participant(block.speaker()).map(Participant::name).orElse("");
      String name = speaker.isEmpty() ? "" : " " + LabelShape.key(speaker);
      boolean spoken = type.equals("turn") || type.equals("body");
      return type + name + (spoken ? " " + block.certain() : "");
    }

    private void put(Span span, String use) {
      for (int i = span.from(); i < span.to(); i++) {
        uses.get(span.line())[i] = use;
      }
    }

    /** The use of most code points of a stretch. */
    String most(int line, int from, int to) {
      Map<String, Integer> counts = new HashMap<>();
      for (int i = from; i < to; i++) {
        String use = uses.get(line)[i];
        if (use != null) {
          counts.merge(use, use.equals("markup") ? 0 : 1, Integer::sum);
        }
      }
      return counts.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElse("nothing");
    }
  }
}
