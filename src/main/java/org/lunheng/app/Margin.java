package org.lunheng.app;

import java.util.Optional;
import org.lunheng.reader.Note;

/**
 * What the margin of a line says; nothing where the line holds no text.
 *
 * @param pane the pane with the line
 * @param line one of the pane's text
 */
public record Margin(Pane.Reading pane, SetLine line) {

  /** What it says about the claims there, or null. */
  public ClaimMark claim() {
    return isText() ? pane.claims().mark(line.paragraph(), from(), to()) : null;
  }

  /** What it says about what the reader has left there, or null. */
  public String kept() {
    return isText() ? pane.kept().sign(line.paragraph(), from(), to()) : null;
  }

  /** The first note that begins there. */
  Optional<Note> note() {
    return isText() ? pane.kept().noteIn(line.paragraph(), from(), to()) : Optional.empty();
  }

  private boolean isText() {
    return line.kind() == SetLine.Kind.TEXT;
  }

  private int from() {
    return pane.edition().sourceIndex(line.paragraph(), line.from());
  }

  private int to() {
    return pane.edition().sourceIndex(line.paragraph(), line.to());
  }
}
