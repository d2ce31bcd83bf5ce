package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.lunheng.app.ApparatusWords;
import org.lunheng.document.EmendationKind;
import org.lunheng.text.Messages;

/** What cleaning did, as a table for people: a figure a line. */
record CleaningReport(Messages messages) {
  private static final int COUNT_COLUMNS = 11;

  /** The table under a heading: the file it is about, or all of them. */
  List<String> table(String heading, Tally tally) {
    List<String> lines = new ArrayList<>();
    lines.add(heading);
    lines.add(line(tally.kept(), counted("cli.report.kept", tally.kept())));
    tally
        .removed()
        .forEach(
            (reason, count) -> {
              String name = new ApparatusWords(messages).reason(reason);
              lines.add(line(count, counted("cli.diff.removed", count, name)));
            });
    Set<EmendationKind> kinds = new TreeSet<>(tally.emended().keySet());
    kinds.addAll(tally.offered().keySet());
    kinds.forEach(kind -> lines.add(emended(kind, tally)));
    lines.add(line(tally.uncertain(), counted("cli.report.uncertain", tally.uncertain())));
    return lines;
  }

  private String emended(EmendationKind kind, Tally tally) {
    long offered = tally.offered().getOrDefault(kind, 0L);
    String name = messages.get("cli.report.emended", new ApparatusWords(messages).kind(kind));
    return line(
        tally.emended().getOrDefault(kind, 0L) + offered,
        offered == 0 ? name : name + " " + messages.get("cli.diff.offered", number(offered)));
  }

  /** The words for a number of things. */
  private String counted(String key, long count, Object... arguments) {
    return messages.get(count == 1 ? key + "-one" : key, arguments);
  }

  private static String line(long count, String text) {
    return String.format("%" + COUNT_COLUMNS + "s ", number(count)) + text;
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
