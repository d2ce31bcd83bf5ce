package org.lunheng.ssh;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lunheng.app.Announcement;
import org.lunheng.app.Entrance;
import org.lunheng.app.KeepsakeChange;
import org.lunheng.app.Model;
import org.lunheng.app.Msg;
import org.lunheng.app.Next;
import org.lunheng.app.Quiz;
import org.lunheng.app.Visit;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.store.ProblemException;
import org.lunheng.terminal.AmbiguousWidth;
import org.lunheng.terminal.ColorDepth;
import org.lunheng.terminal.Crew;
import org.lunheng.terminal.Keeper;
import org.lunheng.terminal.Painter;
import org.lunheng.terminal.Probe;
import org.lunheng.terminal.Program;
import org.lunheng.terminal.ScreenModes;
import org.lunheng.terminal.TermInfo;
import org.lunheng.text.Messages;
import org.lunheng.text.Size;

/** One reader in the room, from coming in to leaving. */
final class RoomStay implements Doors.Stay {
  /** A text is set anew for each size: not more often than this. */
  private static final long RESIZE_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(100);

  /** What was not known to be saved when a reader left. */
  record Unsaved(List<Review> reviews, List<KeepsakeChange> keepsakes) {
    static final Unsaved NOTHING = new Unsaved(List.of(), List.of());
  }

  /** How the room was found. */
  private record Found(RoomState state, List<Problem> problems) {}

  private final RoomHost host;
  private final Visitor visitor;
  private final ChannelPort port;
  private final TermInfo info;
  private final Messages messages;
  private final Strand strand;
  private final AtomicBoolean resizing = new AtomicBoolean();
  private volatile long lastResized = System.nanoTime() - RESIZE_NANOSECONDS;
  private volatile Found found;
  private volatile Watch.Leaving leaving;
  private volatile boolean gone;
  private final long entered = System.nanoTime();
  private volatile Program program;
  private Keeper keeper = Keeper.NONE;

  RoomStay(RoomHost host, Visitor visitor, Wire wire, TermInfo info) {
    this.host = host;
    this.visitor = visitor;
    this.port = new ChannelPort(wire, host.pools()::later, host.watch());
    this.info = info;
    this.messages = host.premises().messages().apply(visitor.variables());
    this.strand = new Strand(host.pools().rooms(), host.pools()::alarm, this::turn, this::end);
  }

  /** Has the room read as it was left, and then entered. */
  void open() {
    try {
      host.pools().database().execute(this::find);
    } catch (RejectedExecutionException e) {
      leave(Watch.Leaving.STOPPED);
    }
  }

  private void find() {
    try {
      found = new Found(host.found(visitor), List.of());
    } catch (ProblemException e) {
      found = new Found(RoomState.NEW, List.of(e.problem()));
    }
    strand.ring();
  }

  /** Enters the room when it is known how it was left, and goes on in it. */
  private long turn() throws IOException {
    if (leaving != null || gone) {
      return 0;
    }
    if (program == null) {
      Found left = found;
      if (left == null) {
        return Long.MAX_VALUE;
      }
      begin(left);
    }
    long patience = program.turn();
    port.taken();
    return patience;
  }

  private void begin(Found left) throws IOException {
    keeper = host.keeper(visitor, left.state());
    Painter painter = new Painter(info.depth(), false);
    if (info.links()) {
      painter.link();
    }
    Pools pools = host.pools();
    Crew crew = new Crew(host.worker(this, visitor), pools.texts(), pools.database());
    Probe probe = new Probe(true, info.depth() != ColorDepth.NONE);
    program = new Program(port, painter, crew, probe, keeper);
    program.measure(host.watch()::painted);
    byte[] modes = ScreenModes.enter();
    port.write(modes, 0, modes.length);
    program.begin(size -> start(size, left), strand::ring);
  }

  private Next start(Size size, Found left) {
    Visit visit = visitor.guest() ? Visit.guest(visitor.name()) : Visit.READER;
    Entrance entrance =
        new Entrance(
            List.of(), visitor.reader(), Quiz.Wish.NONE, left.state(), left.problems(), visit);
    return Model.start(size, AmbiguousWidth.AUTO.atFirst(), messages, entrance);
  }

  /** Gives the terminal back, and hands on what has not been saved. */
  private void end(Throwable failure) {
    keeper.close();
    Unsaved unsaved =
        program == null
            ? Unsaved.NOTHING
            : new Unsaved(program.unsaved(), program.unsavedKeepsakes());
    if (failure != null && !(failure instanceof IOException)) {
      host.watch().failed("room", failure);
      leaving = Watch.Leaving.BROKEN;
    }
    port.close(parting(), leaving == Watch.Leaving.BROKEN ? 1 : 0);
    host.left(this, visitor, unsaved);
  }

  /** What is said to a reader who is sent away. */
  private String parting() {
    Watch.Leaving why = leaving;
    if (why == null) {
      return "";
    }
    return switch (why) {
      case LEFT, LOST -> "";
      case IDLE -> messages.get("parting.idle");
      case LIMIT -> messages.get("parting.limit");
      case STOPPED -> messages.get("parting.stopped");
      case BROKEN -> messages.get("parting.broken");
    };
  }

  boolean isOf(ReaderId reader) {
    return visitor.reader().equals(reader);
  }

  /** Has the room learn something, if there is one. */
  void tell(Msg msg) {
    Program running = program;
    if (running != null) {
      running.tell(msg);
    }
  }

  @Override
  public void received(byte[] bytes, int offset, int length) {
    port.received(bytes, offset, length);
  }

  @Override
  public void silent() {
    port.gone();
  }

  /** A window that is being drawn larger tells of every size on the way: some are left out. */
  @Override
  public void resized() {
    if (resizing.compareAndSet(false, true)) {
      long wait = Math.max(0, lastResized + RESIZE_NANOSECONDS - System.nanoTime());
      host.pools().later(this::resizeNow, wait);
    }
  }

  private void resizeNow() {
    lastResized = System.nanoTime();
    resizing.set(false);
    port.resized();
  }

  @Override
  public long lastActed() {
    Program running = program;
    return running == null ? entered : running.lastActed();
  }

  @Override
  public void warn(Watch.Leaving why, Duration left) {
    int minutes = (int) Math.max(1, left.toMinutes());
    boolean idle = why == Watch.Leaving.IDLE;
    tell(new Msg.Announced(idle ? Announcement.idle(minutes) : Announcement.ending(minutes)));
  }

  @Override
  public void leave(Watch.Leaving why) {
    leaving = why;
    strand.ring();
  }

  @Override
  public void gone() {
    gone = true;
    strand.ring();
  }
}
