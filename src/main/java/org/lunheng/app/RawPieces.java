package org.lunheng.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Emendation;
import org.lunheng.document.RawText;
import org.lunheng.document.Removal;
import org.lunheng.document.RemovalReason;
import org.lunheng.document.RemovalRun;
import org.lunheng.document.Span;
import org.lunheng.text.Messages;

/** The lines of a raw text, with what was done to them. */
final class RawPieces {
  private final RawText raw;
  private final boolean full;
  private final Messages messages;
  private final ApparatusWords words;
  private final Map<Integer, List<Change>> changes;
  private final Map<Span, RemovalRun> runs = new HashMap<>();

  /**
   * Something done to a stretch.
   *
   * @param removal what was left out, or null
   * @param emendation what was changed, or null
   */
  private record Change(Span span, Removal removal, Emendation emendation) {}

  /**
   * @param apparatus what was done, without labels
   * @param full whether what was left out is shown in full
   */
  RawPieces(RawText raw, Apparatus apparatus, boolean full, Messages messages) {
    this.raw = raw;
    this.full = full;
    this.messages = messages;
    this.words = new ApparatusWords(messages);
    this.changes = changes(apparatus);
    RemovalRun.of(apparatus.removals()).forEach(run -> runs.put(run.first(), run));
  }

  private static Map<Integer, List<Change>> changes(Apparatus apparatus) {
    List<Change> changes = new ArrayList<>();
    apparatus.removals().forEach(r -> changes.add(new Change(r.span(), r, null)));
    apparatus.emendations().forEach(e -> changes.add(new Change(e.span(), null, e)));
    changes.sort(Comparator.comparingInt(change -> change.span().from()));
    return changes.stream().collect(Collectors.groupingBy(change -> change.span().line()));
  }

  /** Whether something in a line deserves a look. */
  boolean isNotable(int line) {
    return changes.getOrDefault(line, List.of()).stream()
        .anyMatch(
            change ->
                change.removal() == null
                    ? change.emendation().isNotable()
                    : change.removal().reason() != RemovalReason.LAYOUT);
  }

  /** A line, or null if there is nothing to see. */
  Piece piece(int line) {
    String text = raw.lines().get(line - 1);
    Piece.Builder piece = new Piece.Builder();
    int length = text.codePointCount(0, text.length());
    int at = 0;
    int index = 0;
    for (Change change : changes.getOrDefault(line, List.of())) {
      int from = Math.min(length, Math.max(at, change.span().from()));
      int to = Math.min(length, Math.max(from, change.span().to()));
      int start = text.offsetByCodePoints(index, from - at);
      int end = text.offsetByCodePoints(start, to - from);
      add(piece.add(text.substring(index, start)), text.substring(start, end), change);
      at = to;
      index = end;
    }
    piece.add(text.substring(index));
    return piece.isBlank() ? null : piece.build();
  }

  private void add(Piece.Builder piece, String text, Change change) {
    if (change.removal() == null) {
      Look look = Stretch.lookOf(change.emendation());
      piece.add(text, look == Look.RESTORED ? Look.REPLACED : look);
    } else if (text.isBlank()) {
      piece.add(text);
    } else if (full) {
      String reason = words.reason(change.removal().reason());
      piece.add(messages.get("collated.removed", reason, text), Look.REMOVED);
    } else if (runs.containsKey(change.span())) {
      RemovalRun run = runs.get(change.span());
      String removed = words.removed(run.characters(), run.reason());
      piece.add(messages.get("collated.summary", removed, words.why(run.why())), Look.REMOVED);
    }
  }
}
