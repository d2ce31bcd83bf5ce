package org.lunheng.terminal;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.lunheng.app.Ground;
import org.lunheng.app.Msg;
import org.lunheng.text.CellWidth;

/**
 * Asks a terminal, before the first frame is painted over the questions, what it can do. Nobody
 * waits for the answers, and a mute terminal costs nothing: they come in as any other input. But
 * the width has a time limit, lest a page that is being read is set anew. All times are those of
 * one clock, in nanoseconds.
 */
public final class Probe {
  /** Synchronized output. */
  static final int SYNCHRONIZED = 2026;

  /**
   * Two ambiguous characters (UAX #11) at the left edge; then where the cursor stands after them.
   */
  private static final String WIDTH = "\033[H“—\033[6n";

  private static final int AFTER_NARROW = 3;
  private static final int AFTER_WIDE = 5;

  private static final String BACKGROUND = "\033]11;?\033\\";
  private static final String MODES = "\033[?2026$p\033[?u";

  /** Answered by all terminals, and in turn: what was not answered by then is not known. */
  private static final String LAST = "\033[c";

  /** How long after the first frame an answer about the width still counts. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

  private final boolean width;
  private final boolean background;
  private boolean open = true;
  private boolean seen;
  private long limit;
  private CellWidth found;
  private Ground ground = Ground.UNKNOWN;

  /**
   * @param width whether to ask how wide ambiguous characters are
   * @param background whether to ask for the background's colour
   */
  public Probe(boolean width, boolean background) {
    this.width = width;
    this.background = background;
  }

  /** The questions. */
  byte[] questions() {
    String questions = (width ? WIDTH : "") + (background ? BACKGROUND : "") + MODES + LAST;
    return questions.getBytes(StandardCharsets.UTF_8);
  }

  /** Tells that a frame was painted. */
  void painted(long now) {
    if (!seen) {
      seen = true;
      limit = now + PATIENCE;
    }
  }

  /** Takes an answer; true if it was the last one. */
  boolean take(Report report, long now) {
    if (!open) {
      return false;
    }
    boolean late = seen && now - limit > 0;
    if (report instanceof Report.CursorAt at && at.row() == 1 && width && !late) {
      found = width(at.column());
    } else if (report instanceof Report.Background told) {
      ground = Palette.isDarkRgb(told.rgb()) ? Ground.DARK : Ground.LIGHT;
    }
    open = !(report instanceof Report.Attributes);
    return !open;
  }

  private static CellWidth width(int column) {
    return switch (column) {
      case AFTER_NARROW -> CellWidth.NARROW;
      case AFTER_WIDE -> CellWidth.WIDE;
      default -> null;
    };
  }

  /** What the room is to know. */
  Msg.TerminalTold told() {
    return new Msg.TerminalTold(found, ground);
  }
}
