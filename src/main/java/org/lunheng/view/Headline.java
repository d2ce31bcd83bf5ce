package org.lunheng.view;

import org.lunheng.app.Pane;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.document.Interview;

/** What an interview is called on the screen: its title, or its id where the source has none. */
final class Headline {
  private Headline() {}

  static String of(Interview interview) {
    return interview.headline();
  }

  static String of(Pane pane) {
    return pane instanceof Pane.Reading reading ? of(reading.interview()) : pane.id();
  }

  static String of(InterviewSummary interview) {
    return interview.title() == null ? interview.id() : interview.title();
  }
}
