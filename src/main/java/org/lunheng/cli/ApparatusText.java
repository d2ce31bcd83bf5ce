package org.lunheng.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.RawText;
import org.lunheng.document.Removal;
import org.lunheng.document.RemovalReason;
import org.lunheng.document.Span;
import org.lunheng.text.Messages;
import org.lunheng.text.Printable;

/**
 * An apparatus for people: every change by its place in the raw text, and how many of a kind.
 *
 * @param raw the raw text, to show what stands around a change; or null
 */
record ApparatusText(Messages messages, Paint paint, RawText raw) {
  private static final int PLACE_COLUMNS = 13;
  private static final int COUNT_COLUMNS = 9;

  /** How many code points of the raw text are shown on each side of a change. */
  private static final int CONTEXT = 3;

  List<String> lines(Apparatus apparatus) {
    if (apparatus.removals().isEmpty() && apparatus.emendations().isEmpty()) {
      return List.of(messages.get("cli.diff.nothing"));
    }
    List<Entry> entries = new ArrayList<>();
    RemovalRun.of(apparatus.removals())
        .forEach(run -> entries.add(new Entry(run.first(), removal(run))));
    apparatus.emendations().forEach(e -> entries.add(new Entry(e.span(), emendation(e))));
    entries.sort(
        Comparator.comparingInt((Entry entry) -> entry.place().line())
            .thenComparingInt(entry -> entry.place().from()));
    List<String> lines = new ArrayList<>(entries.stream().map(Entry::line).toList());
    lines.add("");
    lines.addAll(removalCounts(apparatus.removals()));
    lines.addAll(emendationCounts(apparatus.emendations()));
    return lines;
  }

  private String removal(RemovalRun run) {
    String reason = messages.get(key(run.reason()));
    String what =
        run.characters() == 1
            ? messages.get("cli.diff.removal-one", reason)
            : messages.get("cli.diff.removal", number(run.characters()), reason);
    return place(run.place()) + paint.removed("− " + what) + why(run.why());
  }

  private String emendation(Emendation emendation) {
    String before = before(emendation.span());
    String after = after(emendation.span());
    String kind = messages.get(key(emendation.kind()));
    return place(placeOf(emendation.span()))
        + before
        + paint.removed(quoted(emendation.raw()))
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
      return paint.restored(quoted(emendation.text()));
    }
    String best = emendation.text() == null ? "" : quoted(emendation.text());
    String others =
        emendation.alternatives().stream().map(ApparatusText::quoted).collect(Collectors.joining());
    return paint.offered(best + others + "?");
  }

  private List<String> removalCounts(List<Removal> removals) {
    Map<RemovalReason, Integer> characters = new EnumMap<>(RemovalReason.class);
    removals.forEach(r -> characters.merge(r.reason(), r.span().length(), Integer::sum));
    return characters.entrySet().stream()
        .map(
            count ->
                count(count.getValue())
                    + messages.get("cli.diff.removed", messages.get(key(count.getKey()))))
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
    String line = count(emendations.size()) + messages.get(key(kind));
    return offered == 0 ? line : line + " " + messages.get("cli.diff.offered", number(offered));
  }

  private static String key(RemovalReason reason) {
    return "cli.reason." + reason.name().toLowerCase(Locale.ROOT);
  }

  private static String key(EmendationKind kind) {
    return "cli.kind." + kind.json();
  }

  private static String placeOf(Span span) {
    return span.line() + ":" + span.from() + "-" + span.to();
  }

  private static String place(String place) {
    return String.format("%-" + PLACE_COLUMNS + "s ", place);
  }

  private static String count(long count) {
    return String.format("%" + COUNT_COLUMNS + "s  ", number(count));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String quoted(String reading) {
    return "「" + Printable.clean(reading) + "」";
  }

  private static String why(String why) {
    return why == null ? "" : "  (" + Printable.clean(why) + ")";
  }

  private record Entry(Span place, String line) {}
}
