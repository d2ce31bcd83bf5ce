package org.lunheng.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.lunheng.text.Size;
import org.lunheng.view.Canvas;
import org.lunheng.view.Frame;
import org.lunheng.view.Style;
import org.lunheng.view.Theme;

/**
 * Paints frames on a terminal with the fewest bytes it can: it knows what the terminal shows,
 * scrolls what only moved, and sends the rest of the difference, in one write a frame.
 *
 * <p>Nothing is allocated in proportion to cells, but when their number changes. The terminal is
 * expected to be as {@link ScreenModes#enter} leaves it. One painter serves one terminal, from one
 * thread.
 */
public final class Painter {
  /** Where the bytes of a frame go; called once a frame at most. */
  @FunctionalInterface
  public interface Sink {
    /** Writes {@code length} bytes; the array is only lent. */
    void write(byte[] bytes, int offset, int length) throws IOException;
  }

  private static final int MOST_SCROLLS = 4;
  private static final byte[] LINE_FEED = ascii("\n");
  private static final byte[] REVERSE_LINE_FEED = ascii("\033M");
  private static final byte[] BEGIN = ascii("\033[?2026h");
  private static final byte[] END = ascii("\033[?2026l");

  /** Asks for an answer (DSR 5), which comes when all before it is shown. */
  private static final byte[] ASK = ascii("\033[5n");

  private static final byte[] SHOW_CARET = ascii("\033[?25h");
  private static final byte[] HIDE_CARET = ascii("\033[?25l");

  private final ColorDepth depth;
  private boolean synchronizedOutput;
  private boolean asking;
  private final Pen pen = new Pen();
  private final Cursor cursor = new Cursor();
  private final PackedPicture kept = new PackedPicture();
  private Colouring colouring;
  private LinkNumbers links = new LinkNumbers(false);
  private boolean valid;

  /** A whole frame that the terminal shows already, or null. */
  private byte[] expected;

  private boolean caretShown;
  private int caretColumn;
  private int caretRow;

  // what follows is there while a frame is being painted
  private ByteBuilder out;
  private Picture shown;
  private Picture next;
  private ScrollFinder finder;
  private RowPainter row;

  /**
   * @param depth the colours to use
   * @param synchronizedOutput whether to bracket each frame (mode 2026), for terminals that know it
   */
  public Painter(ColorDepth depth, boolean synchronizedOutput) {
    this.synchronizedOutput = synchronizedOutput;
    this.depth = depth;
    take(Theme.NEUTRAL);
  }

  /** Has cells that lead somewhere be links (OSC 8) from now on. */
  public void link() {
    links = new LinkNumbers(true);
    pen.use(links);
    invalidate();
  }

  /** Tells what the terminal shows already: a frame that a painter like this one painted first. */
  void expect(byte[] frame) {
    expected = frame;
  }

  /** Brackets each frame (mode 2026) from now on. */
  void synchronize() {
    synchronizedOutput = true;
  }

  /** Whether each frame is to end with a question that the terminal answers. */
  void ask(boolean wanted) {
    asking = wanted;
  }

  /** After this the terminal's content is unknown: the next frame is painted completely. */
  public void invalidate() {
    valid = false;
  }

  /**
   * Paints a frame; writes nothing where nothing changed.
   *
   * @return how many bytes were written
   * @throws IOException if the sink does; the terminal's content is unknown then
   */
  public int paint(Frame frame, Sink sink) throws IOException {
    pick(Easel.ofThread());
    try {
      return paint(frame.canvas(), frame, sink);
    } finally {
      putAway();
    }
  }

  private void pick(Easel easel) {
    out = easel.out;
    shown = easel.shown;
    next = easel.next;
    finder = easel.finder;
    row = easel.row;
    row.use(pen, cursor);
  }

  private void putAway() {
    Easel.tidy(next.columns() * next.rows());
    out = null;
    shown = null;
    next = null;
    finder = null;
    row = null;
  }

  private int paint(Canvas canvas, Frame frame, Sink sink) throws IOException {
    if (frame.theme() != colouring.theme()) {
      take(frame.theme());
    }
    if (!links.hasRoomFor(canvas.links())) {
      links.clear();
      invalidate();
    }
    next.load(canvas, colouring, links);
    kept.unpack(shown);
    begin();
    int empty = out.length();
    if (valid && shown.columns() == next.columns() && shown.rows() == next.rows()) {
      scroll();
    } else {
      clear(canvas.size());
    }
    paintRows();
    placeCaret(frame, out.length() > empty);
    boolean changed = out.length() > empty;
    if (changed) {
      pen.endLink(out);
      changed = !isExpected(empty);
    }
    if (changed) {
      finish(sink);
    }
    kept.pack(next);
    next.forget();
    return changed ? out.length() : 0;
  }

  private boolean isExpected(int from) {
    boolean same =
        expected != null
            && Arrays.equals(out.array(), from, out.length(), expected, 0, expected.length);
    valid |= same;
    expected = null;
    return same;
  }

  private void take(Theme theme) {
    colouring = new Colouring(depth, theme);
    pen.use(colouring);
    invalidate();
  }

  private void begin() {
    out.clear();
    // another program may have written in between: the first move of a frame is absolute
    cursor.forget();
    if (synchronizedOutput) {
      out.add(BEGIN);
    }
  }

  private void finish(Sink sink) throws IOException {
    if (synchronizedOutput) {
      out.add(END);
    }
    if (asking) {
      out.add(ASK);
    }
    valid = false;
    sink.write(out.array(), 0, out.length());
    valid = true;
  }

  private void clear(Size size) {
    pen.forget();
    pen.use(Style.PLAIN, out);
    out.add(HIDE_CARET);
    caretShown = false;
    cursor.resetMargins(out);
    out.csi(2, 'J');
    shown.blank(size);
  }

  private void scroll() {
    for (int i = 0; i < MOST_SCROLLS && finder.find(shown, next); i++) {
      scroll(finder.top(), finder.bottom(), finder.lines());
    }
  }

  /**
   * Scrolls a region as every terminal since the VT100 can: by a line feed at its bottom or a
   * reverse one at its top.
   */
  private void scroll(int top, int bottom, int lines) {
    row.usePenForBlanks();
    cursor.setMargins(top, bottom, out);
    cursor.moveTo(0, lines > 0 ? bottom : top, out);
    for (int i = 0; i < Math.abs(lines); i++) {
      out.add(lines > 0 ? LINE_FEED : REVERSE_LINE_FEED);
    }
    shown.scroll(top, bottom, lines);
  }

  /** Begins where a scroll left the cursor, since that row changes for sure. */
  private void paintRows() {
    int first = Math.max(0, cursor.row());
    for (int i = 0; i < next.rows(); i++) {
      row.paint(shown, next, (first + i) % next.rows());
    }
  }

  /** Puts the cursor where the frame wants it, unless it stands there and nothing was painted. */
  private void placeCaret(Frame frame, boolean painted) {
    boolean wanted = frame.caretColumn() >= 0;
    boolean moved = caretColumn != frame.caretColumn() || caretRow != frame.caretRow();
    if (wanted && (painted || moved || !caretShown)) {
      cursor.moveTo(frame.caretColumn(), frame.caretRow(), out);
      caretColumn = frame.caretColumn();
      caretRow = frame.caretRow();
    }
    if (wanted != caretShown) {
      out.add(wanted ? SHOW_CARET : HIDE_CARET);
      caretShown = wanted;
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
