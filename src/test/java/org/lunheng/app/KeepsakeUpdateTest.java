package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lunheng.app.Key.Type;
import org.lunheng.document.Problem;
import org.lunheng.reader.Bookmark;
import org.lunheng.reader.Highlight;
import org.lunheng.reader.KeptWords;
import org.lunheng.reader.Note;
import org.lunheng.reader.Quote;

class KeepsakeUpdateTest {
  private static final String QUESTION = "您第一次觉得模型比人可靠，是什么时候？";
  private static final Problem FULL = Problem.of("lunheng.db", 0, "file-broken", "x");

  private final Room room = Room.open(80, 24, "en", "river", "panel").press(']');

  private static Room type(Room room, String text) {
    text.codePoints().forEach(character -> room.press(Key.of(character)));
    return room;
  }

  private List<String> words() {
    return room.keepsakes().stream().map(keepsake -> keepsake.quote().words()).toList();
  }

  private Note note() {
    return (Note) room.keepsakes().get(room.keepsakes().size() - 1);
  }

  @Test
  void aHighlightIsOnDiskAtOnceAndIsTakenAwayAgain() {
    room.press('H');
    Highlight highlight = (Highlight) room.keepsakes().get(0);
    assertEquals(QUESTION, highlight.quote().words());
    assertEquals(highlight.id(), UUID.fromString(highlight.id()).toString());
    assertEquals("notice.highlight-set", room.model().notice().key());
    int paragraph = room.pane(0).text().lines().get(room.pane(0).top()).paragraph();
    List<Stretch> seen = room.pane(0).stretches(paragraph, 0, 5, null, null, null);
    assertEquals(List.of(new Stretch(0, QUESTION.length(), Look.HIGHLIGHT)), seen);
    room.press('H');
    assertEquals(List.of(), room.keepsakes());
    assertEquals("notice.highlight-removed", room.model().notice().key());
  }

  @Test
  void aSelectionIsHighlightedAndAMarkedWordShowsThrough() {
    room.press('V', 'h', 'h', 'h', 'H');
    assertEquals(List.of("您第一次觉得模型比人可靠，是什么"), words());
    assertInstanceOf(Screen.Reader.class, room.model().screen());
  }

  @Test
  void aBookmarkIsSetAndTakenAwayAtTheSamePlace() {
    room.press('*');
    assertInstanceOf(Bookmark.class, room.keepsakes().get(0));
    assertEquals(List.of(QUESTION), words());
    room.press('j', 'k', '*');
    assertEquals(List.of(), room.keepsakes());
  }

  @Test
  void aNoteIsTypedKeptReadAndChanged() {
    type(room.press('i'), "先问谁").press(Type.ENTER);
    assertEquals("先问谁", note().text());
    assertEquals(QUESTION, note().quote().words());
    Pane.Reading pane = room.pane(0);
    assertEquals("#", new Margin(pane, pane.text().lines().get(pane.top())).kept());
    String id = note().id();
    Instant at = note().at();
    type(room.press('i'), "？").press(Type.ENTER);
    assertEquals("先问谁？", note().text());
    assertEquals(id, note().id());
    assertTrue(note().at().isAfter(at));
    assertEquals(1, room.keepsakes().size());
  }

  @Test
  void whatWasTypedAndNotKeptComesBack() {
    type(room.press('i'), "想到一半").press(Type.ESCAPE);
    assertEquals(List.of(), room.keepsakes());
    assertEquals("notice.note-left", room.model().notice().key());
    room.press(' ', 'b', 'i');
    assertEquals("想到一半", ((Screen.Typed) room.model().screen()).input().text());
    room.press(Type.ENTER);
    assertEquals("想到一半", note().text());
    room.press('i', Type.ESCAPE, 'i');
    assertEquals(null, room.model().notice());
  }

  @Test
  void aNoteIsRemovedByEmptyingItAfterAskingOnce() {
    type(room.press('i'), "短").press(Type.ENTER);
    room.press('i', Type.BACKSPACE, Type.ENTER);
    assertEquals(1, room.keepsakes().size());
    assertTrue(((KeepScreen.Noting) room.model().screen()).emptied());
    room.press(Type.ENTER);
    assertEquals(List.of(), room.keepsakes());
    room.press('i', Type.ENTER);
    assertEquals(List.of(), room.keepsakes());
  }

  @Test
  void aClickOnTheSignOpensTheNote() {
    type(room.press('i'), "短").press(Type.ENTER);
    room.send(new Msg.NotePointed(0, room.pane(0).top()));
    assertEquals("短", ((Screen.Typed) room.model().screen()).input().text());
  }

  @Test
  void theSamePlacesAreSeenInOtherCharacters() {
    room.press('V', 'H', 'F', 'F');
    Pane.Reading pane = room.pane(0);
    int paragraph = pane.text().lines().get(pane.top()).paragraph();
    List<Stretch> seen = pane.stretches(paragraph, 0, 5, null, null, null);
    assertEquals(Look.HIGHLIGHT, seen.get(0).look());
    assertEquals(
        "您第一次覺得模型比人可靠，是什麼時候？",
        pane.text().paragraphs().get(paragraph).substring(seen.get(0).from(), seen.get(0).to()));
  }

  @Test
  void allOfThemAreListedRemovedAndBroughtBack() {
    room.press('H', Type.TAB, '*');
    type(room.press('G', 'i'), "短").press(Type.ENTER).press('J');
    KeptSheet sheet = KeptSheet.of(room.model());
    assertEquals(3, sheet.entries().size());
    assertInstanceOf(Highlight.class, sheet.entries().get(0).keepsakes().get(0));
    room.press('G', 'd');
    assertEquals(2, room.keepsakes().size());
    room.press('d', 'd');
    assertEquals(List.of(), room.keepsakes());
    room.press('d');
    assertEquals("why.nothing-kept", room.model().notice().key());
    room.press('u', 'u', 'u');
    assertEquals(sheet.entries(), KeptSheet.of(room.model()).entries());
    room.press('u');
    assertEquals("why.nothing-removed-here", room.model().notice().key());
    room.press(Type.ESCAPE);
    assertInstanceOf(Screen.Reader.class, room.model().screen());
  }

  @Test
  void theListLeadsToThePlaceWhereverItIs() {
    room.press('G', '*', 'g', Type.TAB, 'G', '*', 'x').press('J');
    room.press('j');
    KeptWords chosen = KeptSheet.of(room.model()).entries().get(1);
    assertEquals("panel", chosen.quote().interview());
    room.press(Type.ENTER);
    assertEquals("panel", room.pane(0).id());
    assertTrue(room.pane(0).shows(room.pane(0).lit().get(0), PaneGrid.activeRows(room.model())));
    room.press(Type.BACKSPACE);
    assertEquals("river", room.pane(0).id());
  }

  @Test
  void wordsThatAreNoLongerThereAreToldAndKept() {
    Quote lost = new Quote("river", "p1", 0, 3, "没有的");
    room.keepsakes().add(new Note("n", lost, "还在", Instant.EPOCH));
    room.press('J');
    KeptSheet sheet = KeptSheet.of(room.model());
    String head = sheet.lines().get(1).text();
    assertTrue(head.contains("(these words are no longer in the text)"), head);
    room.press(Type.ENTER);
    assertEquals("notice.words-lost", room.model().notice().key());
  }

  @Test
  void whatCannotBeSavedIsToldTriedAgainAndHoldsUpLeaving() {
    Room silent = Room.silent(80, 24, "river");
    silent.send(new Msg.InterviewLoaded(Samples.RIVER)).press('H');
    Cmd.Stamp stamp = (Cmd.Stamp) silent.cmds().get(silent.cmds().size() - 1);
    silent.send(new Msg.Stamped(stamp.step(), Instant.EPOCH, new UUID(1, 2)));
    Cmd.WriteKeepsake write = (Cmd.WriteKeepsake) silent.cmds().get(silent.cmds().size() - 1);
    assertEquals(List.of(write.change()), silent.model().keepsakes().unsaved());
    silent.send(new Msg.KeepsakeFailed(write.change(), FULL));
    assertEquals("notice.keepsake-unsaved", silent.model().notice().key());
    assertEquals(1, silent.model().keepsakes().failed().size());
    assertTrue(silent.cmds().contains(new Cmd.Remind(2_000, new Msg.KeepsakesRetried())));
    silent.press('q');
    assertFalse(silent.cmds().contains(new Cmd.Quit()));
    assertEquals("notice.keepsakes-unsaved", silent.model().notice().key());
    silent.send(new Msg.KeepsakesRetried());
    assertEquals(write, silent.cmds().get(silent.cmds().size() - 1));
    silent.send(new Msg.KeepsakeFailed(write.change(), FULL));
    assertTrue(silent.cmds().contains(new Cmd.Remind(4_000, new Msg.KeepsakesRetried())));
    silent.send(new Msg.KeepsakesRetried()).send(new Msg.KeepsakeStored(write.change()));
    assertEquals(List.of(), silent.model().keepsakes().unsaved());
    assertEquals(1, silent.model().keepsakes().all().size());
    silent.press('q');
    assertTrue(silent.cmds().contains(new Cmd.Quit()));
  }

  @Test
  void whatIsNotOnDiskYetOutlivesReading() {
    Room silent = Room.silent(80, 24, "river");
    silent.send(new Msg.InterviewLoaded(Samples.RIVER)).press('*');
    Cmd.Stamp stamp = (Cmd.Stamp) silent.cmds().get(silent.cmds().size() - 1);
    silent.send(new Msg.Stamped(stamp.step(), Instant.EPOCH, new UUID(1, 2)));
    silent.send(new Msg.KeepsakesLoaded(List.of()));
    assertEquals(1, silent.model().keepsakes().all().size());
  }

  @Test
  void nothingIsReadBeforeATextIsOpen() {
    Room library = Room.open(80, 24, "en");
    assertTrue(library.cmds().stream().noneMatch(Cmd.LoadKeepsakes.class::isInstance));
    library.press(Type.ENTER);
    List<Cmd> asked = library.cmds().stream().filter(Cmd.LoadKeepsakes.class::isInstance).toList();
    assertEquals(1, asked.size());
    assertTrue(asked.get(0).canWait() && asked.get(0).needsDatabase());
  }

  @Test
  void aNoteOnWhatIsHighlightedIsOneEntryWithIt() {
    room.press('H');
    type(room.press('i'), "先问谁").press(Type.ENTER).press('J');
    KeptSheet sheet = KeptSheet.of(room.model());
    assertEquals(1, sheet.entries().size());
    assertEquals(2, room.keepsakes().size());
    List<String> lines = sheet.lines().stream().map(KeptSheet.Line::text).toList();
    assertEquals(1, lines.stream().filter(QUESTION::equals).count(), lines::toString);
    assertTrue(lines.get(1).startsWith("highlight, note  "), lines::toString);
    assertTrue(lines.contains("先问谁"), lines::toString);
    room.press('d');
    assertEquals(List.of(), room.keepsakes());
    room.press('u');
    assertEquals(sheet.entries(), KeptSheet.of(room.model()).entries());
    assertEquals(2, room.keepsakes().size());
  }

  @Test
  void aNoteGoesToTheWordsThatAreHighlightedInTheParagraph() {
    room.press(']', 'V', 'H');
    String highlighted = words().get(0);
    type(room.press('i'), "短").press(Type.ENTER);
    assertEquals(List.of(highlighted, highlighted), words());
    assertEquals(1, KeptWords.of(room.keepsakes()).size());
  }
}
