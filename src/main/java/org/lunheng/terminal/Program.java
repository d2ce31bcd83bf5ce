package org.lunheng.terminal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lunheng.app.Cmd;
import org.lunheng.app.KeepsakeChange;
import org.lunheng.app.Key;
import org.lunheng.app.Model;
import org.lunheng.app.Msg;
import org.lunheng.app.Next;
import org.lunheng.app.Staying;
import org.lunheng.app.Update;
import org.lunheng.quiz.Review;
import org.lunheng.text.Size;
import org.lunheng.view.Frame;

/**
 * A room: takes what happened, has {@link Update} say what comes after it, and paints when nothing
 * more is waiting, so that a held key costs frames no sooner than they can be shown.
 *
 * <p>One program serves one port. It runs in turns, each on any thread, but one at a time: either
 * {@link #run} has a thread of its own wait between them, or others call {@link #turn} whenever the
 * program rings or its time has come, so that few threads serve many rooms. Some keys never reach
 * the room: Ctrl-Z gives the terminal back for a while, Ctrl-L paints everything anew, and Ctrl-C
 * ends the program where the port can do that.
 */
public final class Program {
  /** What {@link #turn} gives when there is to be no other. */
  public static final long OVER = 0;

  private static final Key INTERRUPT = Key.ctrl('c');
  private static final Key SUSPEND = Key.ctrl('z');
  private static final Key REPAINT = Key.ctrl('l');

  private final Port port;
  private final Painter painter;
  private final CmdRunner runner;
  private final Keeper keeper;
  private final BiFunction<Model, Msg, Next> update;
  private final Function<Model, Frame> view;
  private final Probe probe;
  private final Pacer pacer = new Pacer();
  private final KeyDecoder keys = new KeyDecoder();
  private final Queue<Happening> inbox = new ConcurrentLinkedQueue<>();
  private final List<Cmd> waiting = new ArrayList<>();
  private final List<String> copied = new ArrayList<>();
  private final Opening opening = new Opening();
  private final Mouse mouse = new Mouse();
  private final Reminders reminders = new Reminders();
  private volatile Model model;
  private volatile Runnable ringing = () -> {};
  private Gauge gauge = Gauge.NONE;
  private Frame seen;

  /** When the reader last did something, in nanoseconds. */
  private volatile long acted = System.nanoTime();

  /** When the first input came in that no frame answers yet, in nanoseconds; 0 for none. */
  private long unanswered;

  /** When a held back Escape was the key itself, in nanoseconds. */
  private long silent;

  private boolean asked;
  private boolean stale = true;
  private boolean running = true;

  /** Something that is dealt with on the loop's thread. */
  @FunctionalInterface
  private interface Happening {
    void deal() throws IOException;
  }

  /**
   * A room on a port.
   *
   * @param painter paints on that port and nowhere else
   * @param crew performs the room's commands
   * @param keeper keeps what is painted
   */
  public Program(Port port, Painter painter, Crew crew, Keeper keeper) {
    this(port, painter, crew, null, keeper);
  }

  /**
   * A room on a port whose terminal is asked what it can do.
   *
   * @param probe asks, or null where nothing is to be asked
   */
  public Program(Port port, Painter painter, Crew crew, Probe probe, Keeper keeper) {
    this(port, painter, crew, probe, keeper, Update::update, Easel::draw);
  }

  Program(
      Port port,
      Painter painter,
      Crew crew,
      Probe probe,
      Keeper keeper,
      BiFunction<Model, Msg, Next> update,
      Function<Model, Frame> view) {
    this.port = port;
    this.painter = painter;
    this.runner = new CmdRunner(crew, this::tell);
    this.probe = probe;
    this.keeper = keeper;
    this.update = update;
    this.view = view;
  }

  /**
   * Runs until the room is left, the terminal is gone or the thread is interrupted. In any case the
   * port is closed before this returns or throws.
   *
   * @param start the room as it is entered, for the size of the screen
   * @throws IOException if the terminal cannot be written to
   */
  public void run(Function<Size, Next> start) throws IOException {
    Bell bell = new Bell();
    try {
      begin(start, bell::ring);
      for (long patience = turn(); patience > OVER; patience = turn()) {
        bell.await(patience);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      port.close();
    }
  }

  /**
   * Enters the room, and paints it if it need not wait for anything; the first turn is due at once.
   *
   * @param start the room as it is entered, for the size of the screen
   * @param ring called from any thread when something has happened, so that a turn is due
   * @throws IOException if the terminal cannot be written to
   */
  public void begin(Function<Size, Next> start, Runnable ring) throws IOException {
    ringing = ring;
    keeper.tell(problem -> tell(new Msg.PlacesUnkept(problem)));
    port.listen(new Inbox());
    ask();
    follow(start.apply(port.size()));
    opening.begin(System.nanoTime(), asked);
    paint();
  }

  /**
   * Deals with everything that has happened, and paints.
   *
   * @return the nanoseconds until the next turn is due even if nothing happens; {@link #OVER} when
   *     the room has been left or the terminal is gone, so that the port is to be closed
   * @throws IOException if the terminal cannot be written to
   */
  public long turn() throws IOException {
    Happening next = running ? inbox.poll() : null;
    while (next != null) {
      next.deal();
      next = running ? inbox.poll() : null;
    }
    remind();
    if (running) {
      paint();
    }
    while (running && actOnEarly()) {
      paint();
    }
    if (!stale) {
      unanswered = 0;
    }
    return running ? patience() : OVER;
  }

  /** Has the room learn something; may be called from any thread. */
  public void tell(Msg msg) {
    add(() -> receive(msg));
  }

  /** When the reader last did something, or came in, as {@link System#nanoTime} has it. */
  public long lastActed() {
    return acted;
  }

  /** Has it told how long the reader waits; to be called before {@link #begin}. */
  public void measure(Gauge other) {
    gauge = other;
  }

  private void add(Happening happening) {
    inbox.add(happening);
    ringing.run();
  }

  /** Tells that the terminal was asked already what it can do. */
  void asked() {
    asked = true;
  }

  /** Ends {@link #run}, or the next turn, with this failure. */
  public void fail(Throwable failure) {
    add(
        () -> {
          if (failure instanceof Error error) {
            throw error;
          }
          throw failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
        });
  }

  /** Asks what the terminal can do; the first frame wipes out what the questions leave behind. */
  private void ask() throws IOException {
    if (probe != null && !asked) {
      byte[] questions = probe.questions();
      port.write(questions, 0, questions.length);
    }
  }

  /** Paints what has happened, and then has done what could wait until that is seen. */
  private void paint() throws IOException {
    long now = System.nanoTime();
    if (stale && (opening.holds(model, now) || !pacer.isFree(now) || !port.isFree())) {
      return;
    }
    if (stale) {
      stale = false;
      Frame frame = view.apply(model);
      opening.painted();
      if (keeper.lacks(model.staying().memory().letters())) {
        keeper.ahead(Staying.state(model));
      }
      painter.ask(pacer.isOn());
      int bytes = painter.paint(frame, port::write);
      seen = frame.painted();
      if (bytes > 0) {
        sent(bytes);
      }
      if (probe != null) {
        probe.painted(System.nanoTime());
      }
      keeper.seen(Staying.state(model));
    }
    for (String text : copied) {
      byte[] bytes = Clipboard.sequence(text);
      port.write(bytes, 0, bytes.length);
    }
    copied.clear();
    waiting.forEach(runner::run);
    waiting.clear();
  }

  private void sent(int bytes) {
    long now = System.nanoTime();
    pacer.sent(now, bytes);
    gauge.painted(unanswered == 0 ? -1 : now - unanswered);
    unanswered = 0;
  }

  /** The room as it is or was last; empty if it was never entered. May be asked at any time. */
  Optional<Model> last() {
    return Optional.ofNullable(model);
  }

  /** The reviews that are not known to be on disk; may be asked from any thread, at any time. */
  public List<Review> unsaved() {
    Model last = model;
    return last == null ? List.of() : last.quiz().saving().reviews();
  }

  /** What the reader has left that is not known to be on disk; may be asked as the reviews are. */
  public List<KeepsakeChange> unsavedKeepsakes() {
    Model last = model;
    return last == null ? List.of() : last.keepsakes().unsaved();
  }

  /** How long it may take at most until it is time to look at the clock. */
  private long patience() {
    long now = System.nanoTime();
    long patience = Long.MAX_VALUE;
    if (keys.isWaiting()) {
      patience = Math.max(1, silent - now);
    }
    if (stale && opening.holds(model, now)) {
      patience = Math.min(patience, opening.left(now));
    } else if (stale && !pacer.isFree(now)) {
      patience = Math.min(patience, pacer.left(now));
    }
    if (!reminders.isEmpty()) {
      patience = Math.min(patience, Math.max(1, reminders.left(now)));
    }
    return patience;
  }

  /** Does what its time has come for. */
  private void remind() throws IOException {
    long now = System.nanoTime();
    if (running && keys.isWaiting() && silent - now <= 0) {
      take(keys.silence());
    }
    for (Optional<Msg> due = reminders.due(now);
        running && due.isPresent();
        due = reminders.due(now)) {
      receive(due.get());
    }
  }

  /** What is typed before there is a frame of ours means what it will mean then. */
  private void take(List<Input> inputs) throws IOException {
    for (Input input : inputs) {
      if (input instanceof Input.Told told) {
        hear(told.report());
      } else if (opening.holds(model, System.nanoTime())) {
        opening.keep(input);
      } else {
        act(input);
      }
    }
  }

  /** Does all that was typed too early; false if nothing was. */
  private boolean actOnEarly() throws IOException {
    Input early = opening.next();
    boolean some = early != null;
    while (early != null && running) {
      act(early);
      early = opening.next();
    }
    return some;
  }

  private void act(Input input) throws IOException {
    acted = System.nanoTime();
    if (input instanceof Input.Pressed pressed) {
      press(pressed.key());
    } else if (input instanceof Input.Button button) {
      mouse.happened(button, System.nanoTime()).ifPresent(this::point);
    } else if (input instanceof Input.Pasted pasted) {
      receive(new Msg.Pasted(pasted.text()));
    } else {
      point(input);
    }
  }

  /** Makes use of an answer; of one that nobody asked for too, if it says what can be done. */
  private void hear(Report report) throws IOException {
    if (report instanceof Report.Ready) {
      pacer.answered();
    } else if (probe != null && report instanceof Report.Keyboard) {
      port.keep(ScreenModes.distinctKeys(), ScreenModes.usualKeys());
    } else if (probe != null && report instanceof Report.Mode mode && mode.known()) {
      painter.synchronize();
    } else if (probe != null && probe.take(report, System.nanoTime())) {
      pacer.start();
      boolean before = model.width().ambiguousWide();
      receive(probe.told());
      if (model.width().ambiguousWide() != before) {
        repaint();
      }
    }
  }

  /** The reader pointed at what was to be seen, whatever has happened since. */
  private void point(Input input) {
    if (input instanceof Input.Dragged drag) {
      seen.drag(drag.start(), drag.now(), drag.begins()).ifPresent(this::receive);
    } else {
      seen.hit(((Input.Pointed) input).pointer()).ifPresent(this::receive);
    }
  }

  private void press(Key key) throws IOException {
    if (key.equals(SUSPEND)) {
      port.suspend();
      pacer.forget();
      repaint();
    } else if (key.equals(REPAINT)) {
      repaint();
    } else if (!key.equals(INTERRUPT) || !port.interrupt()) {
      receive(new Msg.KeyPressed(key));
    }
  }

  private void repaint() {
    painter.invalidate();
    stale = true;
  }

  private void receive(Msg msg) {
    follow(update.apply(model, msg));
  }

  private void follow(Next next) {
    stale |= next.model() != model;
    model = next.model();
    for (Cmd cmd : next.cmds()) {
      if (cmd instanceof Cmd.Quit) {
        running = false;
      } else if (cmd instanceof Cmd.Stamp stamp) {
        receive(new Msg.Stamped(stamp.step(), Instant.now(), UUID.randomUUID()));
      } else if (cmd instanceof Cmd.Remind remind) {
        long after = TimeUnit.MILLISECONDS.toNanos(remind.milliseconds());
        reminders.add(System.nanoTime() + after, remind.msg());
      } else if (cmd instanceof Cmd.Copy copy) {
        copied.add(copy.text());
      } else if (cmd.canWait()) {
        waiting.add(cmd);
      } else {
        runner.run(cmd);
      }
    }
  }

  /** Hands over to the loop what comes in on other threads. */
  private final class Inbox implements Port.Events {
    @Override
    public void typed(byte[] bytes) {
      long arrived = System.nanoTime();
      add(
          () -> {
            unanswered = unanswered == 0 ? arrived : unanswered;
            take(keys.feed(bytes));
            silent = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(keys.patienceMilliseconds());
          });
    }

    @Override
    public void resized(Size size) {
      tell(new Msg.Resized(size));
    }

    @Override
    public void ready() {
      ringing.run();
    }

    @Override
    public void closed() {
      add(() -> running = false);
    }

    @Override
    public void failed(Throwable failure) {
      fail(failure);
    }
  }
}
