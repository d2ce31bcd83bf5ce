package org.lunheng.app;

import java.util.function.UnaryOperator;

/** What keys do to a line that is being typed, wherever that is. */
final class TypingUpdate {
  private TypingUpdate() {}

  /** Whether any character may be typed. */
  static boolean isTyping(Model model) {
    return model.screen() instanceof Screen.Typed;
  }

  static Next typed(Model model, int codePoint) {
    return edited(model, input -> input.typed(codePoint));
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
