package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lunheng.document.Participant;
import org.lunheng.text.Size;

/**
 * How the topic map divides the screen: a title, a row of heads, the topics, what is said about the
 * chosen cell, the status line. From the left: two columns of marks, the names of the topics, the
 * cells with a column between them.
 *
 * @param names the columns of the topics' names
 * @param heads what stands over the columns of the grid, not shortened to their widths
 * @param widths the widths of the columns of the grid
 * @param room the columns that the cells may take together
 * @param rows how many topics show, at least 1
 * @param details the rows for the chosen cell
 */
public record MapLayout(
    int names, List<String> heads, List<Integer> widths, int room, int rows, int details) {
  /** The columns of the marks before a topic's name. */
  public static final int MARKS = 2;

  /** The rows above the topics. */
  public static final int ABOVE = 2;

  /** The most rows that a proposition takes. */
  public static final int PROPOSITION_ROWS = 2;

  private static final int STATUS = 1;

  /** Details in full: proposition, speaker, legend. */
  private static final int DETAILS = PROPOSITION_ROWS + 2;

  /** From this many rows on a blank one stands before the details. */
  private static final int HIGH = 16;

  private static final int FEWEST_TOPICS = 3;
  private static final int LONGEST_NAME = 24;
  private static final int NARROW = 60;
  private static final int NARROW_HEAD = 8;
  private static final int WIDE_HEAD = 10;

  public MapLayout {
    heads = List.copyOf(heads);
    widths = List.copyOf(widths);
  }

  static MapLayout of(Model model, TopicGrid grid) {
    Size size = model.size();
    int names = names(model, grid);
    List<String> heads = heads(model, grid);
    int free = size.rows() - ABOVE - STATUS;
    int wanted = size.rows() < HIGH ? DETAILS : DETAILS + 1;
    int details = Math.max(0, Math.min(wanted, free - FEWEST_TOPICS));
    int room = Math.max(1, size.columns() - MARKS - names - 2);
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < grid.columns(); column++) {
      widths.add(Math.min(room, width(model, grid, heads.get(column), column)));
    }
    return new MapLayout(names, heads, widths, room, Math.max(1, free - details), details);
  }

  private static int names(Model model, TopicGrid grid) {
    String language = model.messages().language();
    int longest =
        grid.rows().stream()
            .mapToInt(row -> model.width().of(row.topic().name().in(language)))
            .max()
            .orElse(0);
    return Math.min(longest, Math.min(LONGEST_NAME, model.size().columns() / 3));
  }

  /** Names in short, in full where two people would be called the same. */
  private static List<String> heads(Model model, TopicGrid grid) {
    List<String> shorts =
        grid.speakers().stream().map(person -> SpeakerName.inShort(person.name())).toList();
    List<String> heads = new ArrayList<>();
    heads.add(model.messages().get("map.everybody"));
    for (Participant person : grid.speakers()) {
      String name = SpeakerName.inShort(person.name());
      boolean shared = shorts.indexOf(name) != shorts.lastIndexOf(name);
      heads.add(shared ? person.name() : name);
    }
    return heads;
  }

  private static int width(Model model, TopicGrid grid, String head, int column) {
    int most = model.size().columns() < NARROW ? NARROW_HEAD : WIDE_HEAD;
    int tallies =
        IntStream.range(0, grid.rows().size())
            .map(row -> grid.tally(row, column).columns())
            .max()
            .orElse(0);
    return Math.max(tallies, Math.min(most, model.width().of(head)));
  }

  /** The column of the screen at which the cells begin. */
  public int start() {
    return MARKS + names + 1;
  }

  /** How many columns of the grid show in full from one on; at least that one. */
  public int shownFrom(int left) {
    int shown = 1;
    int used = widths.get(left);
    while (left + shown < widths.size() && used + 1 + widths.get(left + shown) <= room) {
      used += 1 + widths.get(left + shown);
      shown++;
    }
    return shown;
  }

  /** The first column to show so that one can be seen, as near to another first one as can be. */
  int scrolled(int left, int column) {
    int to = Math.min(left, column);
    while (to + shownFrom(to) <= column) {
      to++;
    }
    while (to > 0 && to - 1 + shownFrom(to - 1) == widths.size()) {
      to--;
    }
    return to;
  }
}
