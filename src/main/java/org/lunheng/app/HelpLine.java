package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lunheng.text.LineBreaker;
import org.lunheng.text.Messages;
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

  /** The help for the screen behind it. */
  public static List<HelpLine> of(Model model) {
    Screen behind = ((Screen.Help) model.screen()).behind();
    Model asked = model.withScreen(behind);
    List<HelpLine> lines = new ArrayList<>();
    for (Binding.Group group : Binding.Group.values()) {
      if (!lines.isEmpty()) {
        lines.add(BLANK);
      }
      lines.add(new HelpLine("", model.messages().get(group.messageKey()), true, false));
      model.keyboard().map().all().stream()
          .filter(binding -> binding.group() == group)
          .forEach(binding -> lines.addAll(linesOf(binding, asked)));
    }
    lines.addAll(mouse(asked));
    lines.addAll(marks(asked));
    return lines;
  }

  /** What the marks in a text mean. */
  private static List<HelpLine> marks(Model asked) {
    Messages messages = asked.messages();
    List<HelpLine> lines = new ArrayList<>();
    lines.add(BLANK);
    lines.add(new HelpLine("", messages.get("group.marks"), true, false));
    lines.addAll(linesOf("»", messages.get("mark.caption"), false, asked));
    lines.addAll(linesOf("¦", messages.get("mark.note"), false, asked));
    lines.addAll(linesOf("?", messages.get("mark.uncertain"), false, asked));
    lines.addAll(linesOf("---", messages.get("mark.gap"), false, asked));
    String restored = messages.get("look.restored");
    lines.addAll(linesOf(restored, messages.get("mark.restored"), false, asked));
    String offered = messages.get("look.offered");
    lines.addAll(linesOf(offered, messages.get("mark.offered"), false, asked));
    lines.addAll(linesOf(messages.get("look.quiet"), messages.get("mark.quiet"), false, asked));
    lines.addAll(linesOf("+ - ~ o", messages.get("mark.claims"), false, asked));
    lines.addAll(linesOf("*", messages.get("mark.claims-differ"), false, asked));
    lines.addAll(linesOf("6+4", messages.get("mark.counts"), false, asked));
    lines.addAll(linesOf(PlacedKeepsakes.NOTE, messages.get("mark.kept-note"), false, asked));
    String bookmark = messages.get("mark.kept-bookmark");
    lines.addAll(linesOf(PlacedKeepsakes.BOOKMARK, bookmark, false, asked));
    String highlight = messages.get("look.highlight");
    lines.addAll(linesOf(highlight, messages.get("mark.highlight"), false, asked));
    String term = messages.get("look.term");
    lines.addAll(linesOf(term, messages.get("mark.term"), false, asked));
    String found = messages.get("look.found");
    lines.addAll(linesOf(found, messages.get("mark.found"), false, asked));
    return lines;
  }

  private static List<HelpLine> mouse(Model asked) {
    Messages messages = asked.messages();
    List<HelpLine> lines = new ArrayList<>();
    lines.add(BLANK);
    lines.add(new HelpLine("", messages.get("group.mouse"), true, false));
    String click = messages.get("mouse.click");
    lines.addAll(linesOf(click, messages.get("mouse.click-does"), false, asked));
    String drag = messages.get("mouse.drag");
    lines.addAll(linesOf(drag, messages.get("mouse.drag-does"), false, asked));
    String wheel = messages.get("mouse.wheel");
    lines.addAll(linesOf(wheel, messages.get("mouse.wheel-does"), false, asked));
    String select = messages.get("mouse.select");
    lines.addAll(linesOf(select, messages.get("mouse.select-does"), false, asked));
    return lines;
  }

  private static List<HelpLine> linesOf(Binding binding, Model asked) {
    Messages messages = asked.messages();
    boolean here = binding.screens().contains(asked.screen().kind());
    String why = here ? binding.guard().apply(asked) : null;
    String text = KeyWords.of(binding.helpKey(), asked);
    String full = why == null ? text : messages.get("help.disabled", text, KeyWords.of(why, asked));
    String keys =
        binding.keys().isEmpty()
            ? ":" + binding.name()
            : binding.keys().stream()
                .map(key -> KeyName.of(key, messages))
                .collect(Collectors.joining("  "));
    return linesOf(keys, full, why != null, asked);
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
