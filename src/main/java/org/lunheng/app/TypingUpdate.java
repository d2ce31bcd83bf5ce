package org.lunheng.app;

import java.util.function.UnaryOperator;
import org.lunheng.text.Numbers;

/** What keys do to a line that is being typed, wherever that is. */
final class TypingUpdate {
  private TypingUpdate() {}

  /** Whether any character may be typed. */
  static boolean isTyping(Model model) {
    return model.screen() instanceof Screen.Typed;
  }

  /** A character more, as long as the line is no longer than it may be. */
  static Next typed(Model model, int codePoint) {
    Screen.Typed screen = (Screen.Typed) model.screen();
    return screen.input().lengthWithout() < screen.longest()
        ? edited(model, input -> input.typed(Character.toString(codePoint)))
        : Next.of(model);
  }

  /**
   * A pasted text counts as typed, its line ends and tabs as blanks; where nothing is typed it is
   * refused. What is too long is cut, and that is told. It goes in at once, since finding things
   * anew after each of its characters would take long.
   */
  static Next pasted(Model model, String text) {
    if (!isTyping(model)) {
      return Next.of(model.withNotice(Notice.of("notice.paste-nowhere")));
    }
    String line =
        text.strip().replaceAll("\\s*\\R\\s*", " ").replace('\t', ' ').replaceAll("\\p{Cntrl}", "");
    Screen.Typed screen = (Screen.Typed) model.screen();
    int length = line.codePointCount(0, line.length());
    int taken = Math.min(length, Math.max(0, screen.longest() - screen.input().lengthWithout()));
    String whole = line.substring(0, line.offsetByCodePoints(0, taken));
    Next next = edited(model.withNotice(null), input -> input.typed(whole));
    return taken < length ? told(next, taken, length) : next;
  }

  private static Next told(Next next, int taken, int length) {
    Notice cut = Notice.of("notice.paste-cut", Numbers.grouped(taken), Numbers.grouped(length));
    return new Next(next.model().withNotice(cut), next.cmds());
  }

  static Next left(Model model) {
    return edited(model, TextInput::left);
  }

  static Next right(Model model) {
    return edited(model, TextInput::right);
  }

  static Next home(Model model) {
    return edited(model, TextInput::home);
  }

  static Next end(Model model) {
    return edited(model, TextInput::end);
  }

  static Next eraseBefore(Model model) {
    return edited(model, TextInput::erasedBefore);
  }

  static Next eraseAfter(Model model) {
    return edited(model, TextInput::erasedAfter);
  }

  static Next eraseToStart(Model model) {
    return edited(model, TextInput::erasedToStart);
  }

  private static Next edited(Model model, UnaryOperator<TextInput> edit) {
    Screen.Typed screen = (Screen.Typed) model.screen();
    Model edited = model.withScreen(screen.edited(model, edit.apply(screen.input())));
    return screen instanceof SearchScreen
        ? SearchUpdate.typed(model, edited)
        : Next.of(FindUpdate.typed(edited));
  }
}
