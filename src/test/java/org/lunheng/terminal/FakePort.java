package org.lunheng.terminal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;

/**
 * A terminal without a device: it shows what is written, and does the next step of its script each
 * time something was.
 */
final class FakePort implements Port {
  private final Queue<Consumer<Events>> script = new ArrayDeque<>();
  private VirtualScreen screen;
  private Size size;
  private Events events;
  private int writes;
  private int suspended;
  private boolean interrupted;
  private boolean closed;

  FakePort(int columns, int rows) {
    show(new Size(columns, rows));
  }

  /** Types something after the next frame. */
  FakePort thenType(String typed) {
    return then(type(typed));
  }

  /** Does something after the next frame. */
  FakePort then(Consumer<Events> step) {
    script.add(step);
    return this;
  }

  /** Types something at once. */
  void typeNow(String typed) {
    type(typed).accept(events);
  }

  /** A step that changes the size. */
  Consumer<Events> resize(int columns, int rows) {
    return listener -> {
      show(new Size(columns, rows));
      listener.resized(size);
    };
  }

  static Consumer<Events> type(String typed) {
    return listener -> listener.typed(typed.getBytes(StandardCharsets.UTF_8));
  }

  VirtualScreen screen() {
    return screen;
  }

  /** How many writes there were, on screens of all sizes. */
  int writes() {
    return writes;
  }

  int suspended() {
    return suspended;
  }

  boolean isInterrupted() {
    return interrupted;
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public Size size() {
    return size;
  }

  @Override
  public void listen(Events listener) {
    events = listener;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    writes++;
    screen.write(bytes, offset, length);
    if (!script.isEmpty()) {
      script.remove().accept(events);
    }
  }

  @Override
  public void suspend() {
    suspended++;
    show(size);
  }

  /** Ends no program: whoever interrupts it sees the terminal go away. */
  @Override
  public boolean interrupt() {
    interrupted = true;
    events.closed();
    return true;
  }

  @Override
  public void close() {
    closed = true;
  }

  private void show(Size changed) {
    size = changed;
    screen = new VirtualScreen(size.columns(), size.rows(), CellWidth.NARROW::of);
  }
}
