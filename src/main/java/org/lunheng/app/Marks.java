package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Block;
import org.lunheng.document.Collation;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedEmendation;

/**
 * The marks in a pane's text.
 *
 * @param apparatus what they come from, or null as long as it is not there: then only what the text
 *     itself says is marked
 * @param collation where everything in the apparatus stands in the text
 * @param all every mark, in the order of the text
 * @param quiet how many of them are quiet
 * @param everything whether quiet ones are shown too
 * @param shown those of {@code all} that are shown
 * @param current the number among those shown of the one that was looked at last, or {@link #NONE}
 */
public record Marks(
    Apparatus apparatus,
    Collation collation,
    List<Mark> all,
    int quiet,
    boolean everything,
    List<Mark> shown,
    int current) {
  /** No mark. */
  public static final int NONE = -1;

  private static final Collation NOTHING = new Collation(List.of(), List.of());

  public Marks {
    all = List.copyOf(all);
    shown = List.copyOf(shown);
  }

  /** The marks of an interview that is opened; many come with their apparatus in another file. */
  static Marks of(Interview interview) {
    return of(interview, interview.apparatus().isEmpty() ? null : interview.apparatus());
  }

  /** The marks of an interview of which all that was done to it is known. */
  static Marks of(Interview interview, Apparatus apparatus) {
    Collation collation = apparatus == null ? NOTHING : Collation.of(interview.blocks(), apparatus);
    List<Mark> all = listed(interview.blocks(), collation.emendations());
    List<Mark> loud = filtered(all, false);
    return new Marks(apparatus, collation, all, all.size() - loud.size(), false, loud, NONE);
  }

  /** Whether the apparatus is there. */
  public boolean isComplete() {
    return apparatus != null;
  }

  /** How many marks are not quiet. */
  public int loud() {
    return all.size() - quiet;
  }

  /** The mark that was looked at last; there has to be one. */
  public Mark currentMark() {
    return shown.get(current);
  }

  /**
   * The changes shown in or at the edge of a part of a paragraph, in the order of its text.
   *
   * @param paragraph counted from 0 through all blocks
   * @param from the first string index in its stored text
   * @param to the string index after the last one
   */
  List<Mark.Change> in(int paragraph, int from, int to) {
    List<Mark.Change> found = new ArrayList<>();
    for (int i = firstBehind(paragraph, from); i < shown.size(); i++) {
      if (shown.get(i).paragraph() != paragraph) {
        break;
      }
      if (shown.get(i) instanceof Mark.Change change) {
        if (change.place().from() > to) {
          break;
        }
        found.add(change);
      }
    }
    return found;
  }

  /** The same with all the marks of the interview, whose apparatus has arrived. */
  Marks with(Marks more) {
    return (everything ? more.toggled() : more).keeping(this);
  }

  /** The same with another mark looked at. */
  Marks at(int number) {
    return number == current
        ? this
        : new Marks(apparatus, collation, all, quiet, everything, shown, number);
  }

  /** The same with quiet marks shown that were not, or the other way round. */
  Marks toggled() {
    List<Mark> others = filtered(all, !everything);
    return new Marks(apparatus, collation, all, quiet, !everything, others, NONE).keeping(this);
  }

  private Marks keeping(Marks before) {
    return before.current == NONE ? this : at(shown.indexOf(before.currentMark()));
  }

  /** The number of the first mark that does not end before a place. */
  private int firstBehind(int paragraph, int from) {
    int low = 0;
    int high = shown.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (endsBefore(shown.get(middle), paragraph, from)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean endsBefore(Mark mark, int paragraph, int from) {
    return mark.paragraph() < paragraph
        || mark.paragraph() == paragraph
            && (!(mark instanceof Mark.Change change) || change.place().to() < from);
  }

  private static List<Mark> filtered(List<Mark> all, boolean everything) {
    return everything ? all : all.stream().filter(mark -> !mark.isQuiet()).toList();
  }

  private static List<Mark> listed(List<Block> blocks, List<PlacedEmendation> emendations) {
    List<Mark> marks = new ArrayList<>();
    int paragraph = 0;
    int next = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int end = paragraph + block.paragraphs().size();
      if (block.gapBefore() && end > paragraph) {
        marks.add(new Mark.Gap(i, paragraph));
      }
      if (!block.certain() && end > paragraph) {
        marks.add(new Mark.Speaker(i, paragraph));
      }
      for (; next < emendations.size() && emendations.get(next).paragraph() < end; next++) {
        marks.add(new Mark.Change(emendations.get(next)));
      }
      paragraph = end;
    }
    return marks;
  }
}
