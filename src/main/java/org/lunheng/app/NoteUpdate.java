package org.lunheng.app;

/** What happens to the note over a text. */
final class NoteUpdate {
  private NoteUpdate() {}

  /**
   * The same state scrolled so that what the note is on is on the screen with it; without the note
   * if there is nothing any more that it was on.
   */
  static Model inSight(Model model) {
    if (!model.screen().isNote()) {
      return model;
    }
    boolean gone =
        model.screen() instanceof Screen.ClaimNote
            && ((Pane.Reading) model.desk().activePane()).claims().current() == Claims.NONE;
    return gone
        ? model.withScreen(new Screen.Reader())
        : model.withDesk(model.desk().replaced(NoteBox.revealed(model)));
  }

  static Next close(Model model) {
    return Next.of(model.withScreen(new Screen.Reader()));
  }
}
