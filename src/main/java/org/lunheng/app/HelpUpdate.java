package org.lunheng.app;

/** What keys do to the help screen. */
final class HelpUpdate {
  private HelpUpdate() {}

  static Next show(Model model) {
    return Next.of(model.withScreen(new Screen.Help(model.screen(), 0)));
  }

  static Next close(Model model) {
    Model back = model.withScreen(((Screen.Help) model.screen()).behind());
    return Next.of(NoteUpdate.inSight(SavingUpdate.settled(back)));
  }

  /** The help with what is behind it inside its bounds, too. */
  static Screen fitted(Model model, Screen.Help help) {
    Screen behind = Fitting.screen(model.withScreen(help.behind())).screen();
    Screen.Help asked = new Screen.Help(behind, help.top());
    return moved(model.withScreen(asked), asked, asked.top());
  }

  static Screen moved(Model model, Screen.Help help, int to) {
    int last = Math.max(0, HelpLine.of(model).size() - ListArea.rows(model.size()));
    return new Screen.Help(help.behind(), Math.max(0, Math.min(to, last)));
  }
}
