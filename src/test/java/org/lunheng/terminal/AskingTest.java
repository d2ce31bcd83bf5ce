package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lunheng.app.Appearance;
import org.lunheng.app.Ground;
import org.lunheng.app.Model;
import org.lunheng.app.RoomMessages;
import org.lunheng.app.Screen;
import org.lunheng.app.ThemeChoice;
import org.lunheng.app.Update;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;
import org.lunheng.view.RoomView;

@Timeout(30)
class AskingTest {
  private static final String ATTRIBUTES = "\033[?62;22c";
  private static final String ASK = "\033[5n";

  /** A terminal that keeps what it is sent, and does a step after each frame but the questions. */
  private static final class Keeper implements Port {
    private final List<String> writes = new ArrayList<>();
    private final List<byte[]> kept = new ArrayList<>();
    private final List<Consumer<Events>> steps = new ArrayList<>();
    private Events events;

    @Override
    public Size size() {
      return new Size(80, 24);
    }

    @Override
    public void listen(Events listener) {
      events = listener;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      writes.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
      if (writes.size() > 1 && !steps.isEmpty()) {
        steps.remove(0).accept(events);
      }
    }

    @Override
    public void keep(byte[] on, byte[] off) {
      kept.add(on);
      kept.add(off);
    }

    @Override
    public void close() {}
  }

  private final Keeper port = new Keeper();
  private final List<Model> models = new ArrayList<>();

  private Model run(Probe probe, String... typed) throws IOException {
    for (String text : typed) {
      port.steps.add(FakePort.type(text));
    }
    Painter painter = new Painter(ColorDepth.NONE, false);
    new Program(
            port,
            painter,
            Crew.of(cmd -> List.of(), Runnable::run),
            probe,
            org.lunheng.terminal.Keeper.NONE,
            Update::update,
            model -> {
              models.add(model);
              return RoomView.render(model);
            })
        .run(size -> Model.start(size, CellWidth.NARROW, RoomMessages.of("en"), List.of()));
    return models.get(models.size() - 1);
  }

  @Test
  void asksBeforeTheFirstFrameAndWaitsForNothing() throws IOException {
    run(new Probe(true, true), "q");
    assertTrue(port.writes.get(0).contains("\033[6n"));
    assertTrue(port.writes.get(0).contains("\033]11;?"));
    assertTrue(port.writes.get(0).endsWith("\033[c"));
    assertTrue(port.writes.get(1).contains("\033[2J"), "the first frame wipes the questions out");
    assertEquals(2, port.writes.size());
  }

  @Test
  void setsEverythingAnewWhereCharactersAreWide() throws IOException {
    Model last = run(new Probe(true, true), "\033[1;5R" + ATTRIBUTES, "?", "\033[0nq", "q", "q");
    assertEquals(CellWidth.WIDE, last.width());
    assertTrue(port.writes.get(2).contains("\033[2J"));
  }

  @Test
  void believesNoAnswerThatIsNeitherOneNorTwo() throws IOException {
    assertEquals(
        CellWidth.NARROW, run(new Probe(true, true), "\033[1;4R" + ATTRIBUTES + "qq").width());
  }

  @Test
  void doesNotAskWhatTheReaderSaid() throws IOException {
    Model last = run(new Probe(false, false), "\033[1;5R" + ATTRIBUTES + "q");
    assertFalse(port.writes.get(0).contains("6n"));
    assertFalse(port.writes.get(0).contains("]11"));
    assertEquals(CellWidth.NARROW, last.width());
  }

  @Test
  void takesALateAnswerForAnAnswerAndLosesNoKey() throws IOException {
    Model last = run(new Probe(true, true), "?", "\033[1;5R\033[0n" + ATTRIBUTES, "\033[0nqq");
    assertEquals(CellWidth.WIDE, last.width());
    assertTrue(models.stream().anyMatch(m -> m.screen().kind() == Screen.Kind.HELP));
  }

  @Test
  void choosesColoursForTheBackground() throws IOException {
    Model last =
        run(new Probe(true, true), "\033]11;rgb:ffff/ffff/ffff\033\\" + ATTRIBUTES, "\033[0nq");
    assertEquals(new Appearance(ThemeChoice.AUTO, Ground.LIGHT), last.appearance());
  }

  @Test
  void bracketsFramesOnlyWhereThatIsKnown() throws IOException {
    run(new Probe(true, true), "\033[?2026;2$y" + ATTRIBUTES + "?", "\033[0nqq");
    assertTrue(port.writes.get(2).startsWith("\033[?2026h"));
  }

  @Test
  void hasKeysToldApartOnlyWhereThatIsKnown() throws IOException {
    run(new Probe(true, true), ATTRIBUTES + "q");
    assertEquals(List.of(), port.kept);
    port.writes.clear();
    run(new Probe(true, true), "\033[?0u" + ATTRIBUTES + "q");
    assertArrayEquals("\033[>1u".getBytes(StandardCharsets.US_ASCII), port.kept.get(0));
    assertArrayEquals("\033[<u".getBytes(StandardCharsets.US_ASCII), port.kept.get(1));
  }

  @Test
  void paintsNoFrameBeforeTheOneBeforeItIsShown() throws IOException {
    port.steps.add(FakePort.type(ATTRIBUTES + "?"));
    port.steps.add(events -> new Thread(() -> typeSlowly(events)).start());
    run(new Probe(true, true), "\033[0nqq");
    // the questions, the library, the help, and one frame for all that was pressed meanwhile
    assertEquals(4, port.writes.size());
    assertTrue(port.writes.get(2).endsWith(ASK));
    assertFalse(port.writes.get(1).contains(ASK), "asked before it was known to answer");
  }

  private static void typeSlowly(Port.Events events) {
    try {
      for (String typed : new String[] {"j", "j", "j", "\033[0n"}) {
        FakePort.type(typed).accept(events);
        Thread.sleep(40);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
