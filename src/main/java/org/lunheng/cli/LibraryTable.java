package org.lunheng.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.corpus.Library;
import org.lunheng.document.Participant;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Clip;
import org.lunheng.text.Messages;
import org.lunheng.text.Numbers;
import org.lunheng.text.Printable;

/**
 * What a library holds, an interview a line: id, date, people, characters, title.
 *
 * @param columns how long a line may be; the people and then the title are cut to fit
 */
record LibraryTable(Messages messages, int columns) {
  private static final CellWidth WIDTH = CellWidth.NARROW;
  private static final List<String> HEADINGS =
      List.of("id", "date", "people", "characters", "title");
  private static final String GAP = "  ";
  private static final int PEOPLE = 2;
  private static final int CHARACTERS = 3;
  private static final int LEAST_PEOPLE = 10;

  /** The lines, under a line of headings if one is wanted. */
  List<String> lines(Library library, boolean headings) {
    List<List<String>> rows = new ArrayList<>();
    if (headings) {
      rows.add(HEADINGS.stream().map(heading -> messages.get("cli.list." + heading)).toList());
    }
    library.interviews().forEach(summary -> rows.add(row(summary)));
    int[] widths = new int[CHARACTERS + 1];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] = rows.stream().mapToInt(row -> WIDTH.of(row.get(column))).max().orElse(0);
    }
    widths[PEOPLE] = Math.min(widths[PEOPLE], Math.max(LEAST_PEOPLE, columns / 4));
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      String cell = Clip.toColumns(row.get(i), widths[i], WIDTH);
      String blank = " ".repeat(widths[i] - WIDTH.of(cell));
      cells.add(i == CHARACTERS ? blank + cell : cell + blank);
    }
    cells.add(row.get(widths.length));
    return Clip.toColumns(String.join(GAP, cells).stripTrailing(), columns, WIDTH);
  }

  private List<String> row(InterviewSummary summary) {
    return List.of(
            summary.id(),
            summary.date() == null ? "" : summary.date(),
            people(summary.participants()),
            Numbers.grouped(summary.characters()),
            summary.title() == null ? "" : summary.title())
        .stream()
        .map(Printable::clean)
        .toList();
  }

  /** Those who answer come before those who ask. */
  private String people(List<Participant> participants) {
    return participants.stream()
        .sorted(Comparator.comparing(participant -> participant.role().asks()))
        .map(Participant::name)
        .collect(Collectors.joining(messages.get("cli.and")));
  }
}
