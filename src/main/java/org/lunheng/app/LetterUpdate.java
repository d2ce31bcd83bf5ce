package org.lunheng.app;

import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;

/** What keys do that mark places with letters and go to them. */
final class LetterUpdate {
  private LetterUpdate() {}

  static Next askMark(Model model) {
    return Next.of(Fitting.screen(model.withScreen(new LetterScreen(true, 0))));
  }

  static Next askPlace(Model model) {
    return Next.of(Fitting.screen(model.withScreen(new LetterScreen(false, 0))));
  }

  static Next close(Model model) {
    return Next.of(model.withScreen(new Screen.Reader()));
  }

  static Next down(Model model) {
    return Next.of(model.withScreen(model.screen().scrolled(model, 1)));
  }

  static Next up(Model model) {
    return Next.of(model.withScreen(model.screen().scrolled(model, -1)));
  }

  /** Marks the place in the active pane, or goes to the one that the letter marks. */
  static Next typed(Model model, int letter) {
    if (!Memory.isLetter(letter)) {
      return Next.of(model.withNotice(Notice.of("notice.no-letter")));
    }
    return ((LetterScreen) model.screen()).setting()
        ? marked(model, (char) letter)
        : gone(model, (char) letter);
  }

  private static Next marked(Model model, char letter) {
    Memory memory = model.staying().memory().with(letter, TrailUpdate.position(model));
    Model closed = model.withStaying(model.staying().with(memory)).withScreen(new Screen.Reader());
    return Next.of(closed.withNotice(Notice.of("notice.marked", Character.toString(letter))));
  }

  /** Whether the reader is told that a place is marked; null tells nothing. */
  static boolean isMarked(Notice said) {
    return said != null && said.key().equals("notice.marked");
  }

  /** What has to be told instead where the mark is not kept. */
  static Notice markedForNow(Notice said) {
    return Notice.of("notice.marked-for-now", said.arguments().get(0));
  }

  private static Next gone(Model model, char letter) {
    Position place = model.staying().memory().letters().get(letter);
    String name = Character.toString(letter);
    return place == null
        ? Next.of(model.withNotice(Notice.of("notice.letter-unused", name)))
        : TrailUpdate.jump(model.withScreen(new Screen.Reader()), place);
  }

  /** Back to where the reader was before the last jump, and from there here again. */
  static Next beforeJump(Model model) {
    return TrailUpdate.jump(model, model.staying().memory().trail().before());
  }

  static String neverJumped(Model model) {
    boolean setting = ((LetterScreen) model.screen()).setting();
    boolean never = model.staying().memory().trail().before() == null;
    return setting || never ? "why.no-place-back" : null;
  }

  static String nothingMarked(Model model) {
    Memory memory = model.staying().memory();
    boolean none = memory.letters().isEmpty() && memory.trail().before() == null;
    return none ? "why.nothing-lettered" : null;
  }
}
