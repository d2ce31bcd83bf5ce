package org.lunheng.app;

/** What keys do on the screens that are a list: the library, the contents, the help. */
final class ListUpdate {
  private ListUpdate() {}

  static Next up(Model model) {
    return to(model, list(model).position() - 1);
  }

  static Next down(Model model) {
    return to(model, list(model).position() + 1);
  }

  static Next pageUp(Model model) {
    return to(model, list(model).position() - list(model).page(model));
  }

  static Next pageDown(Model model) {
    return to(model, list(model).position() + list(model).page(model));
  }

  static Next first(Model model) {
    return to(model, 0);
  }

  static Next last(Model model) {
    return to(model, Integer.MAX_VALUE);
  }

  private static Next to(Model model, int position) {
    return Next.of(model.withScreen(list(model).moved(model, position)));
  }

  private static Screen.Listed list(Model model) {
    return (Screen.Listed) model.screen();
  }
}
