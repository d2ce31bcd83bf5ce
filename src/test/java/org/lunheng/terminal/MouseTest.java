package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lunheng.terminal.Input.Button.Change;
import org.lunheng.view.Pointer;
import org.lunheng.view.Pointer.Action;

class MouseTest {
  private final Mouse mouse = new Mouse();

  private Optional<Input> at(Change change, int column, int row, long milliseconds) {
    long now = TimeUnit.MILLISECONDS.toNanos(milliseconds);
    return mouse.happened(new Input.Button(change, column, row), now);
  }

  private Optional<Input> click(int column, int row, long milliseconds) {
    assertEquals(Optional.empty(), at(Change.DOWN, column, row, milliseconds));
    return at(Change.UP, column, row, milliseconds);
  }

  private static Optional<Input> pointed(Action action, int column, int row) {
    return Optional.of(new Input.Pointed(new Pointer(action, column, row)));
  }

  @Test
  void aClickIsDoneWhenTheButtonIsLetGo() {
    assertEquals(pointed(Action.CLICK, 3, 4), click(3, 4, 0));
    assertEquals(Optional.empty(), at(Change.UP, 3, 4, 1));
    assertEquals(Optional.empty(), at(Change.MOVED, 3, 5, 1));
  }

  @Test
  void twoClicksAtOnePlaceInAShortTimeAreOneThing() {
    click(3, 4, 0);
    assertEquals(pointed(Action.DOUBLE_CLICK, 3, 4), click(3, 4, 400));
    assertEquals(pointed(Action.CLICK, 3, 4), click(3, 4, 500));
    assertEquals(pointed(Action.CLICK, 3, 4), click(3, 4, 901));
    assertEquals(pointed(Action.CLICK, 4, 4), click(4, 4, 950));
  }

  @Test
  void whoMovesWithTheButtonHeldDragsAndClicksNothing() {
    Pointer start = new Pointer(Action.CLICK, 3, 4);
    Pointer next = new Pointer(Action.CLICK, 5, 4);
    at(Change.DOWN, 3, 4, 0);
    assertEquals(Optional.empty(), at(Change.MOVED, 3, 4, 1));
    assertEquals(Optional.of(new Input.Dragged(start, next, true)), at(Change.MOVED, 5, 4, 2));
    assertEquals(Optional.of(new Input.Dragged(start, start, false)), at(Change.MOVED, 3, 4, 3));
    assertEquals(Optional.empty(), at(Change.UP, 3, 4, 4));
    assertEquals(pointed(Action.CLICK, 3, 4), click(3, 4, 5));
  }
}
