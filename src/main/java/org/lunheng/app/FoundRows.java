package org.lunheng.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lunheng.corpus.find.Findings;
import org.lunheng.text.Size;

/**
 * What was found in a library as rows of a list: a heading for each interview, below it one for
 * each speaker, and below that a row for each paragraph. No row is made before it is asked for:
 * there may be a hundred thousand.
 */
public final class FoundRows {
  /** The rows of a screen that are not the list's: title, line to type in, status. */
  private static final int OTHER_ROWS = 3;

  /** With fewer rows no heading stays on top. */
  private static final int FEWEST_ROWS = 3;

  private final List<Group> groups = new ArrayList<>();

  /** By group its first row and the number of its first paragraph; after the last one the ends. */
  private int[] rows;

  private int[] paragraphs;

  /** A speaker in an interview, the first one with the interview's heading. */
  private record Group(Findings.Text text, Findings.Speaker speaker, boolean first) {
    int headings() {
      return first ? 2 : 1;
    }
  }

  /** What a row shows. */
  public enum Kind {
    INTERVIEW,
    SPEAKER,
    PARAGRAPH
  }

  /**
   * A row.
   *
   * @param number that of the paragraph among the speaker's; -1 in a heading
   * @param item that of the paragraph among all; in a heading the next one's
   */
  public record Row(
      Kind kind, Findings.Text text, Findings.Speaker speaker, int number, int item) {}

  private FoundRows() {}

  /** The rows of findings. */
  public static FoundRows of(Findings findings) {
    FoundRows made = new FoundRows();
    for (Findings.Text text : findings.texts()) {
      for (Findings.Speaker speaker : text.speakers()) {
        made.groups.add(new Group(text, speaker, speaker == text.speakers().get(0)));
      }
    }
    made.count();
    return made;
  }

  private void count() {
    rows = new int[groups.size() + 1];
    paragraphs = new int[groups.size() + 1];
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      paragraphs[i + 1] = paragraphs[i] + group.speaker().paragraphs();
      rows[i + 1] = rows[i] + group.headings() + group.speaker().paragraphs();
    }
  }

  /** How many rows of the list a screen shows. */
  public static int visible(Size screen) {
    return Math.max(1, screen.rows() - OTHER_ROWS);
  }

  /** How many rows there are. */
  public int size() {
    return rows[groups.size()];
  }

  /** How many paragraphs there are. */
  public int paragraphs() {
    return paragraphs[groups.size()];
  }

  /** The row of that number. */
  public Row row(int number) {
    int found = Arrays.binarySearch(rows, number);
    int at = found >= 0 ? found : -found - 2;
    Group group = groups.get(at);
    int below = number - rows[at] - group.headings();
    Kind kind =
        below >= 0
            ? Kind.PARAGRAPH
            : below == -group.headings() && group.first() ? Kind.INTERVIEW : Kind.SPEAKER;
    int item = paragraphs[at] + Math.max(0, below);
    return new Row(kind, group.text(), group.speaker(), Math.max(-1, below), item);
  }

  /** The number of a paragraph's row. */
  int rowOf(int paragraph) {
    int found = Arrays.binarySearch(paragraphs, paragraph);
    int at = found >= 0 ? found : -found - 2;
    return rows[at] + groups.get(at).headings() + paragraph - paragraphs[at];
  }

  /** Whether the first row of a list shows whose words follow, instead of what stands there. */
  public boolean keepsHeading(int top, int visible) {
    return visible >= FEWEST_ROWS && row(top).kind() != Kind.INTERVIEW;
  }

  /**
   * The top row with which a paragraph shows, and what heads it, with as little scrolling as can
   * be.
   */
  int topFor(int paragraph, int top, int visible) {
    int row = rowOf(paragraph);
    int above = 0;
    if (visible >= FEWEST_ROWS) {
      above = 1;
      while (row(row - above).kind() == Kind.SPEAKER) {
        above++;
      }
    }
    int to = Math.min(Math.max(top, row - visible + 1), row - above);
    return Math.max(0, Math.min(to, size() - visible));
  }
}
