package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.text.LineBreaker;
import org.lunheng.text.Size;

/**
 * A line of the help.
 *
 * @param keys the names of keys; empty for a heading or where they stand on the line above
 * @param text what they do, or a heading
 * @param heading whether this heads a group
 * @param disabled whether the keys do nothing at the moment
 */
public record HelpLine(String keys, String text, boolean heading, boolean disabled) {
  /** Below this many columns what keys do stands on a line of its own. */
  private static final int NARROW = 56;

  private static final int KEY_COLUMNS = 26;

  /** The columns kept free on both sides together. */
  private static final int MARGINS = 4;

  /** The columns kept free between keys and what they do. */
  private static final int APART = 2;

  private static final HelpLine BLANK = new HelpLine("", "", false, false);

  /** Where what keys do starts on a line, counted in columns from the names of the keys. */
  public static int textColumn(Size screen) {
    return screen.columns() < NARROW ? 2 : KEY_COLUMNS;
  }

  /** The columns that names of keys have on one line with what they do. */
  public static int keyColumns() {
    return KEY_COLUMNS - APART;
  }

  /** The columns that what keys do has on a line. */
  public static int textColumns(Size screen) {
    return screen.columns() - MARGINS - textColumn(screen);
  }

  /** The help for the screen behind it, as far as it is about what is looked for in it. */
  public static List<HelpLine> of(Model model) {
    Screen.Help help = Screen.Help.in(model.screen());
    Model asked = model.withScreen(help.behind());
    List<HelpLine> lines = new ArrayList<>();
    String part = "";
    for (HelpEntry entry : HelpEntry.about(help.words(), asked)) {
      if (!entry.part().equals(part)) {
        part = entry.part();
        if (!lines.isEmpty()) {
          lines.add(BLANK);
        }
        lines.add(heading(part, asked));
      }
      lines.addAll(linesOf(entry.keys(), entry.text(), entry.disabled(), asked));
    }
    return lines;
  }

  /** What heads a part of the help. */
  static HelpLine heading(String part, Model asked) {
    return new HelpLine("", asked.messages().get(part), true, false);
  }

  /** What keys do may take several lines. */
  private static List<HelpLine> linesOf(String keys, String text, boolean disabled, Model asked) {
    int start = textColumn(asked.size());
    int room = textColumns(asked.size());
    List<HelpLine> lines = new ArrayList<>();
    // keys of the reader's own may be many
    if (start < KEY_COLUMNS || asked.width().of(keys) > keyColumns()) {
      lines.add(new HelpLine(keys, "", false, disabled));
    }
    for (String part : new LineBreaker(asked.width()).wrapped(text, room)) {
      lines.add(new HelpLine(lines.isEmpty() ? keys : "", part, false, disabled));
    }
    return lines;
  }
}
