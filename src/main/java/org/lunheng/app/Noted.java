package org.lunheng.app;

import java.util.List;

/**
 * What a note over the text says, and on what.
 *
 * @param title what sort of thing it is on
 * @param remark which one that is
 * @param said what there is to say
 * @param first the first line of the active pane's text that it is on
 * @param last the last one of those that the note leaves in sight
 */
record Noted(String title, String remark, List<Said> said, int first, int last) {

  /**
   * Something said.
   *
   * @param label what it is, or empty
   */
  record Said(String label, String text) {}

  Noted {
    said = List.copyOf(said);
  }

  /** The note in a state whose screen shows one. */
  static Noted of(Model model) {
    Pane.Reading pane = (Pane.Reading) model.desk().activePane();
    return model.screen() instanceof Screen.ClaimNote
        ? ClaimWords.note(model, pane)
        : new MarkWords(model.messages(), pane).note();
  }
}
