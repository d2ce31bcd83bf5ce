package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lunheng.document.Paragraph;

/** Numbers typed before a key, as in {@code 5j}, {@code 20G} and {@code 50%} of vi and less. */
final class CountUpdate {
  /** Nobody counts beyond this; a number typed by mistake costs no time. */
  private static final int MOST_TIMES = 9_999;

  private static final int HUNDRED = 100;

  /** Goes to a line of the raw text. */
  static final BiFunction<Model, Integer, Next> LINE = CountUpdate::toLine;

  /** Goes to a percentage. */
  static final BiFunction<Model, Integer, Next> PERCENT = CountUpdate::toPercent;

  private CountUpdate() {}

  /** Whether a key is a digit of a number; a number does not begin with 0. */
  static boolean isDigit(Model model, Key key) {
    if (!counts(model.screen())) {
      return false;
    }
    boolean digit = key.isTyped() && key.codePoint() >= '0' && key.codePoint() <= '9';
    return digit && (key.codePoint() > '0' || model.keyboard().count() > 0);
  }

  /** On a text and on a list there is something to count; a quiz has answers with numbers. */
  private static boolean counts(Screen screen) {
    return screen instanceof Screen.Listed || screen instanceof Screen.Reader || screen.isNote();
  }

  static Next digit(Model model, Key key) {
    Keyboard counting = model.keyboard().counting(key.codePoint() - '0');
    return Next.of(model.withNotice(null).withKeyboard(counting));
  }

  /** Does something several times; what is to be done outside is done once. */
  static Next times(Model model, Function<Model, Next> action, int count) {
    Next next = Next.of(model);
    List<Cmd> cmds = new ArrayList<>();
    for (int i = 0; i < Math.min(count, MOST_TIMES); i++) {
      next = action.apply(next.model());
      next.cmds().stream().filter(cmd -> !cmds.contains(cmd)).forEach(cmds::add);
    }
    return new Next(next.model(), cmds);
  }

  /** The line of the raw text, counted from 1, on top, or the first line after it that is shown. */
  static Next toLine(Model model, int number) {
    return ReaderUpdate.scroll(model, (pane, rows) -> topOf(pane, number));
  }

  /** So much of the text behind, in hundredths. */
  static Next toPercent(Model model, int percent) {
    long part = Math.min(percent, HUNDRED);
    return ReaderUpdate.scroll(
        model, (pane, rows) -> (int) (part * pane.text().lastTop(rows) / HUNDRED));
  }

  /** A percentage without a number. */
  static Next withoutNumber(Model model) {
    return Next.of(model.withNotice(Notice.of("notice.number-first")));
  }

  private static int topOf(Pane.Reading pane, int number) {
    List<Paragraph> paragraphs =
        pane.interview().blocks().stream().flatMap(block -> block.paragraphs().stream()).toList();
    int paragraph =
        IntStream.range(0, paragraphs.size())
            .filter(i -> paragraphs.get(i).line() >= number)
            .findFirst()
            .orElse(Math.max(0, paragraphs.size() - 1));
    return pane.text().lineAt(new Anchor(paragraph, 0));
  }
}
