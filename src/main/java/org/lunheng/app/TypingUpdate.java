package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lunheng.text.Numbers;

/** What keys do to a line that is being typed, wherever that is. */
final class TypingUpdate {
  /** What is typed into a line is a name, a path or a few words; in code points. */
  private static final int LONGEST_PASTE = 1_000;

  private TypingUpdate() {}

  /** Whether any character may be typed. */
  static boolean isTyping(Model model) {
    return model.screen() instanceof Screen.Typed;
  }

  static Next typed(Model model, int codePoint) {
    return edited(model, input -> input.typed(codePoint));
  }

  /**
   * A pasted text counts as typed, its line ends and tabs as blanks; where nothing is typed it is
   * refused. What is too long is cut, and that is told.
   */
  static Next pasted(Model model, String text) {
    if (!isTyping(model)) {
      return Next.of(model.withNotice(Notice.of("notice.paste-nowhere")));
    }
    String line =
        text.strip().replaceAll("\\s*\\R\\s*", " ").replace('\t', ' ').replaceAll("\\p{Cntrl}", "");
    int length = line.codePointCount(0, line.length());
    Model pasted = model.withNotice(null);
    List<Cmd> cmds = new ArrayList<>();
    for (int codePoint : line.codePoints().limit(LONGEST_PASTE).toArray()) {
      Next next = typed(pasted, codePoint);
      pasted = next.model();
      cmds.addAll(next.cmds());
    }
    return new Next(length > LONGEST_PASTE ? told(pasted, length) : pasted, cmds);
  }

  private static Model told(Model model, int length) {
    String most = Numbers.grouped(LONGEST_PASTE);
    return model.withNotice(Notice.of("notice.paste-cut", most, Numbers.grouped(length)));
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
