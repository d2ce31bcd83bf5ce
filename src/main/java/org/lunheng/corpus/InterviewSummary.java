package org.lunheng.corpus;

import java.util.List;
import org.lunheng.document.Kind;
import org.lunheng.document.Participant;
import org.lunheng.document.Script;

/**
 * What a list of interviews shows of one of them.
 *
 * @param title the title, or null
 * @param date ISO 8601, or null
 * @param publisher who published it, or null
 * @param characters the number of code points in its paragraphs
 */
public record InterviewSummary(
    String id,
    String title,
    Kind kind,
    Script script,
    String date,
    String publisher,
    List<Participant> participants,
    int characters) {
  public InterviewSummary {
    participants = List.copyOf(participants);
  }

  /** What it is called in lists: its title, or its id where the source has none. */
  public String headline() {
    return title == null ? id : title;
  }
}
