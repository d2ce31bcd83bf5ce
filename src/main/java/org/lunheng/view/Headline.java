package org.lunheng.view;

import org.lunheng.app.Pane;

/** What a pane is called: like its interview, or by its id as long as there is none. */
final class Headline {
  private Headline() {}

  static String of(Pane pane) {
    return pane instanceof Pane.Reading reading ? reading.interview().headline() : pane.id();
  }
}
