package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.document.Problem;
import org.lunheng.document.ScriptChoice;

class StartTest {
  @Test
  void showsTheLibraryWhenNothingIsAskedFor() {
    Room room = Room.silent(80, 24);
    assertInstanceOf(Screen.Shelf.class, room.model().screen());
    assertEquals(List.of(new Cmd.LoadLibrary(false)), room.cmds());
  }

  @Test
  void opensWhatIsAskedForSideBySideAndLoadsEachInterviewOnce() {
    Room room = Room.silent(80, 24, "river", "panel", "river");
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertEquals(
        List.of(loading("river"), loading("panel"), loading("river")), room.model().desk().panes());
    assertEquals(
        List.of(
            new Cmd.LoadInterview("river"),
            new Cmd.LoadInterview("panel"),
            new Cmd.LoadLibrary(true)),
        room.cmds());
  }

  @Test
  void leavesOutWhatIsMoreThanFourAndSaysSo() {
    Room room = Room.silent(80, 24, "a", "b", "c", "d", "e");
    assertEquals(4, room.model().desk().panes().size());
    assertEquals(Notice.of("notice.too-many", "4"), room.model().notice());
  }

  @Test
  void anInterviewFillsEveryPaneThatWaitsForIt() {
    Room room = Room.silent(80, 24, "river", "panel", "river");
    room.send(new Msg.InterviewLoaded(Samples.RIVER));
    assertEquals(Samples.RIVER, room.pane(0).interview());
    assertEquals(loading("panel"), room.model().desk().panes().get(1));
    assertEquals(Samples.RIVER, room.pane(2).interview());
  }

  @Test
  void anInterviewThatCannotBeHadSaysWhyInItsPane() {
    Problem problem = Problem.of("river.json", 0, "file-broken", "river.json");
    Room room = Room.silent(80, 24, "river", "panel");
    room.send(new Msg.InterviewFailed("river", problem));
    assertEquals(
        new Pane.Failed("river", ScriptChoice.SOURCE, problem), room.model().desk().panes().get(0));
    assertEquals(loading("panel"), room.model().desk().panes().get(1));
  }

  @Test
  void anInterviewThatNobodyWaitsForAnyMoreIsDropped() {
    Room room = Room.silent(80, 24, "river", "panel");
    room.press('x').send(new Msg.InterviewLoaded(Samples.RIVER));
    assertEquals(List.of(loading("panel")), room.model().desk().panes());
  }

  @Test
  void aProblemIsSaidUntilTheNextKey() {
    Room room = Room.open(80, 24, "en", "river");
    Problem problem = Problem.of("x.json", 3, "file-broken", "x");
    room.send(new Msg.Failed(problem));
    assertEquals(
        new Notice("x.json:3", "problem.file-broken", List.of("x")), room.model().notice());
    room.press('j');
    assertNull(room.model().notice());
  }

  @Test
  void aLibraryThatCannotBeHadIsEmpty() {
    Room room = Room.silent(80, 24);
    room.send(new Msg.Failed(Problem.of("x", 0, "file-broken", "x")));
    assertEquals(List.of(), room.model().library().interviews());
  }

  private static Pane loading(String id) {
    return new Pane.Loading(id, ScriptChoice.SOURCE);
  }
}
