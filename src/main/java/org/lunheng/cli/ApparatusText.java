package org.lunheng.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lunheng.app.ApparatusWords;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.RawText;
import org.lunheng.document.Removal;
import org.lunheng.document.RemovalReason;
import org.lunheng.document.RemovalRun;
import org.lunheng.document.Span;
import org.lunheng.text.Messages;
import org.lunheng.text.Numbers;
import org.lunheng.text.Printable;

/**
 * An apparatus for people: every change by its place in the raw text, and how many of a kind.
 *
 * @param raw the raw text, to show what stands around a change and what was left out; or null
 * @param full whether what was left out is shown, which needs the raw text
 */
record ApparatusText(Messages messages, Paint paint, RawText raw, boolean full) {
  private static final int PLACE_COLUMNS = 13;
  private static final int COUNT_COLUMNS = 9;

  /** How many code points of the raw text are shown on each side of a change. */
  private static final int CONTEXT = 3;

  /** The changes, and below them how many there are. */
  List<String> lines(Apparatus apparatus) {
    if (apparatus.isEmpty()) {
      return counts(apparatus);
    }
    List<String> lines = changes(apparatus);
    lines.add("");
    lines.addAll(counts(apparatus));
    return lines;
  }

  /** The changes. */
  List<String> changes(Apparatus apparatus) {
    List<Entry> entries = new ArrayList<>();
    RemovalRun.of(apparatus.removals())
        .forEach(run -> entries.add(new Entry(run.first(), removal(run))));
    apparatus.emendations().forEach(e -> entries.add(new Entry(e.span(), List.of(emendation(e)))));
    entries.sort(
        Comparator.comparingInt((Entry entry) -> entry.place().line())
            .thenComparingInt(entry -> entry.place().from()));
    List<String> lines = new ArrayList<>();
    entries.forEach(entry -> lines.addAll(entry.lines()));
    return lines;
  }

  /** How many changes of a kind and how many removed characters for a reason there are. */
  List<String> counts(Apparatus apparatus) {
    if (apparatus.isEmpty()) {
      return List.of(messages.get("cli.diff.nothing"));
    }
    List<String> lines = new ArrayList<>(removalCounts(apparatus.removals()));
    lines.addAll(emendationCounts(apparatus.emendations()));
    return lines;
  }

  private List<String> removal(RemovalRun run) {
    List<String> lines = new ArrayList<>();
    String what = words().removed(run.characters(), run.reason());
    lines.add(place(run.place()) + paint.removed("− " + what) + why(run.why()));
    if (full && raw != null) {
      for (Span span : run.spans()) {
        String text = Printable.clean(raw.textOf(span));
        lines.add(place("") + paint.removed(text));
      }
    }
    return lines;
  }

  private String emendation(Emendation emendation) {
    String before = before(emendation.span());
    String after = after(emendation.span());
    String kind = words().kind(emendation.kind());
    return place(placeOf(emendation.span()))
        + before
        + paint.removed(ApparatusWords.quoted(emendation.raw()))
        + after
        + " → "
        + before
        + reading(emendation)
        + after
        + "  "
        + kind
        + why(emendation.why());
  }

  private String before(Span span) {
    if (raw == null) {
      return "";
    }
    int from = Math.max(0, span.from() - CONTEXT);
    return Printable.clean(raw.textOf(new Span(span.line(), from, span.from())));
  }

  private String after(Span span) {
    if (raw == null) {
      return "";
    }
    String line = raw.lines().get(span.line() - 1);
    int end = Math.min(line.codePointCount(0, line.length()), span.to() + CONTEXT);
    return Printable.clean(raw.textOf(new Span(span.line(), span.to(), end)));
  }

  /** What the text reads now, or with a question mark what it could read. */
  private String reading(Emendation emendation) {
    if (emendation.certain()) {
      return paint.restored(ApparatusWords.quoted(emendation.text()));
    }
    String best = emendation.text() == null ? "" : ApparatusWords.quoted(emendation.text());
    String others =
        emendation.alternatives().stream()
            .map(ApparatusWords::quoted)
            .collect(Collectors.joining());
    return paint.offered(best + others + "?");
  }

  private List<String> removalCounts(List<Removal> removals) {
    Map<RemovalReason, Integer> characters = new EnumMap<>(RemovalReason.class);
    removals.forEach(r -> characters.merge(r.reason(), r.span().length(), Integer::sum));
    return characters.entrySet().stream()
        .map(
            count ->
                count(count.getValue())
                    + messages.get("cli.diff.removed", words().reason(count.getKey())))
        .toList();
  }

  private List<String> emendationCounts(List<Emendation> emendations) {
    Map<EmendationKind, List<Emendation>> kinds =
        emendations.stream()
            .collect(
                Collectors.groupingBy(
                    Emendation::kind,
                    () -> new EnumMap<>(EmendationKind.class),
                    Collectors.toList()));
    return kinds.entrySet().stream().map(e -> kindCount(e.getKey(), e.getValue())).toList();
  }

  private String kindCount(EmendationKind kind, List<Emendation> emendations) {
    long offered = emendations.stream().filter(emendation -> !emendation.certain()).count();
    String line = count(emendations.size()) + words().kind(kind);
    return offered == 0 ? line : line + messages.get("cli.diff.offered", Numbers.grouped(offered));
  }

  private ApparatusWords words() {
    return new ApparatusWords(messages);
  }

  private static String placeOf(Span span) {
    return span.line() + ":" + span.from() + "-" + span.to();
  }

  private static String place(String place) {
    return String.format("%-" + PLACE_COLUMNS + "s ", place);
  }

  private static String count(long count) {
    return String.format("%" + COUNT_COLUMNS + "s  ", Numbers.grouped(count));
  }

  private String why(String why) {
    return why == null ? "" : messages.get("cli.diff.why", words().why(why));
  }

  private record Entry(Span place, List<String> lines) {}
}
