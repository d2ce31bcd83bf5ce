package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.app.Key.Type;
import org.lunheng.document.Problem;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Review;
import org.lunheng.reader.Kept;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.Reached;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;

/** What is kept of the reader: told, copied, erased. */
class DataUpdateTest {
  private static final Problem BUSY = Problem.of("lunheng.db", 0, "file-broken", "lunheng.db");

  private final Room room = Room.open(80, 24, "en", "river", "panel");

  private <T extends Cmd> List<T> sent(Class<T> type) {
    return room.cmds().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private DataScreen.Told told() {
    return (DataScreen.Told) room.model().screen();
  }

  private Room erasing() {
    return room.choose("my-data").press('D').type("erase").press(Type.ENTER);
  }

  /** Somebody who has read, marked, answered and kept all sorts of things. */
  private Room used() {
    return room.press(']', '*', ']', 'H', 'm', 'a', 'G', 'm', 'b');
  }

  private Review answered() {
    room.holdReviews().asking(CardKind.CLAIM_SPEAKER, "lin-lan").press('1');
    Review review = room.model().quiz().round().given().review();
    room.send(new Msg.ReviewFailed(review, BUSY));
    return review;
  }

  @ParameterizedTest
  @CsvSource({
    "en,my data",
    "en,mydata",
    "zh-Hans,my data",
    "zh-Hans,我的数据",
    "zh-Hans,wdsj",
    "zh-Hant,my data",
    "zh-Hant,我的資料",
    "zh-Hant,wdzl"
  })
  void isFoundByAFewLettersInEveryLanguage(String language, String letters) {
    Room other = Room.open(80, 24, language, "river").press(':').type(letters);
    List<ActionList.Entry> found = ActionList.of(asked(other), letters);
    assertEquals("my-data", found.get(0).binding().name(), found::toString);
    other.press(Type.ENTER);
    assertInstanceOf(DataScreen.Told.class, other.model().screen());
  }

  private static Model asked(Room room) {
    return ((ActionScreen) room.model().screen()).asked(room.model());
  }

  @Test
  void saysSinceWhen() {
    room.choose("my-data");
    LocalDate first = LocalDate.of(2026, 3, 1);
    room.send(new Msg.MyDataLoaded(new Kept(1, 0, 0, 0, 0, 0, first, first.plusDays(2))));
    String said = told().sheet(room.model()).lines().toString();
    assertTrue(said.contains("2026-03-01") && said.contains("2026-03-03"), said);
  }

  @Test
  void saysHowMuchIsKept() {
    room.choose("my-data");
    assertEquals(List.of(new Cmd.LoadMyData(ReaderId.LOCAL)), sent(Cmd.LoadMyData.class));
    assertEquals(new Kept(1_234, 5, 3, 12, 7, 9), told().kept());
    room.press('q');
    assertInstanceOf(Screen.Reader.class, room.model().screen());
  }

  @Test
  void whatCannotBeCountedIsSaidToBeUnknown() {
    Room silent = Room.silent(80, 24, "river").choose("my-data");
    assertNull(((DataScreen.Told) silent.model().screen()).kept());
    silent.send(new Msg.MyDataFailed(new Cmd.LoadMyData(ReaderId.LOCAL), BUSY));
    assertTrue(((DataScreen.Told) silent.model().screen()).failed());
    assertEquals(Notice.of(BUSY), silent.model().notice());
  }

  @Test
  void allIsCopiedIfItIsNotTooLong() {
    room.choose("my-data").press('y');
    assertEquals(
        List.of(new Cmd.ExportMyData(ReaderId.LOCAL, 74_000)), sent(Cmd.ExportMyData.class));
    room.send(new Msg.MyDataExported("{\"type\":\"review\"}\n", 1));
    assertEquals(List.of(new Cmd.Copy("{\"type\":\"review\"}\n")), sent(Cmd.Copy.class));
    assertEquals(Notice.of("notice.data-copied", "1"), room.model().notice());
    room.send(new Msg.MyDataExported(null, 9_999));
    assertEquals(1, sent(Cmd.Copy.class).size());
    assertEquals("notice.data-too-long", room.model().notice().key());
  }

  @ParameterizedTest
  @CsvSource({"''", "yes", "eras", "erase all", "删除"})
  void nothingIsErasedWithoutTheWord(String typed) {
    room.choose("my-data").press('D').type(typed).press(Type.ENTER);
    assertEquals(List.of(), sent(Cmd.EraseMyData.class));
    assertEquals("notice.erase-word", room.model().notice().key());
    room.press(Type.ESCAPE);
    assertInstanceOf(DataScreen.Told.class, room.model().screen());
    assertFalse(room.model().desk().isEmpty());
  }

  @Test
  void afterItIsErasedTheRoomIsOneThatNobodyHasBeenIn() {
    used();
    Review unsaved = answered();
    room.press(Type.ESCAPE, Type.ESCAPE, Type.ESCAPE);
    erasing();
    assertEquals(List.of(new Cmd.EraseMyData(ReaderId.LOCAL)), sent(Cmd.EraseMyData.class));
    Model model = room.model();
    assertEquals("notice.data-erased", model.notice().key());
    assertEquals(List.of("1234", "5", "3", "12", "7", "9"), model.notice().arguments());
    assertInstanceOf(Screen.Shelf.class, model.screen());
    assertEquals(RoomState.NEW, Staying.state(model));
    assertEquals(Keepsakes.NONE, model.keepsakes());
    assertEquals(Saving.DONE, model.quiz().saving());
    assertNull(model.quiz().study());
    assertNull(model.quiz().round());
    assertEquals(0, model.reached("river").percent());
    room.cmds().clear();
    room.send(new Msg.ReviewsRetried()).send(new Msg.KeepsakesRetried());
    room.send(new Msg.ReviewOverdue(unsaved.id())).send(new Msg.ReviewFailed(unsaved, BUSY));
    room.send(new Msg.ReviewsRetried());
    assertEquals(List.of(), sent(Cmd.AppendReview.class));
    assertEquals(List.of(), sent(Cmd.WriteKeepsake.class));
    assertEquals(List.of(), room.model().quiz().saving().reviews());
  }

  @Test
  void nothingOfTheOldIsSeenFromTheMomentItIsErased() {
    used();
    Position place = Staying.position(room.pane(0));
    room.holdErasing();
    erasing();
    assertTrue(new Cmd.EraseMyData(ReaderId.LOCAL).canWait(), "it comes after the next frame");
    assertEquals(RoomState.NEW, Staying.state(room.model()));
    Memory old = Memory.NONE.with(new Reached(place, 50)).with('c', place);
    room.send(new Msg.PlacesLoaded(old)).send(new Msg.KeepsakesLoaded(room.keepsakes()));
    assertEquals(RoomState.NEW, Staying.state(room.model()));
    assertEquals(Keepsakes.NONE, room.model().keepsakes());
    room.press('x', Type.ESCAPE, Type.ENTER);
    assertEquals(1, sent(Cmd.EraseMyData.class).size());
    assertEquals("why.erasing", room.model().notice().key());
    room.send(new Msg.MyDataErased(Kept.NOTHING));
    assertEquals(RoomState.NEW, Staying.state(room.model()));
  }

  @Test
  void theRoomIsAsItWasIfErasingFails() {
    used();
    Review unsaved = answered();
    room.press(Type.ESCAPE, Type.ESCAPE, Type.ESCAPE).press('o', Type.ENTER);
    RoomState before = Staying.state(room.model());
    int kept = room.model().keepsakes().all().size();
    room.holdErasing();
    erasing().resize(60, 20);
    room.cmds().clear();
    room.send(new Msg.MyDataFailed(new Cmd.EraseMyData(ReaderId.LOCAL), BUSY));
    assertEquals("notice.data-not-erased", room.model().notice().key());
    assertInstanceOf(DataScreen.Told.class, room.model().screen());
    assertEquals(before.layout().seats().size(), room.model().desk().panes().size());
    assertEquals(before.memory().letters(), Staying.state(room.model()).memory().letters());
    assertEquals(kept, room.model().keepsakes().all().size());
    assertEquals(List.of(new Cmd.AppendReview(unsaved)), sent(Cmd.AppendReview.class));
    assertEquals(List.of(unsaved), room.model().quiz().saving().reviews());
    room.press('q');
    assertInstanceOf(Screen.Reader.class, room.model().screen());
  }

  @Test
  void oneCanGoOnAfterwards() {
    used();
    erasing();
    room.press(Type.ENTER);
    assertEquals(1, room.model().desk().panes().size());
    assertTrue(room.pane(0).anchor().isStart());
    room.press('*');
    assertEquals(1, room.keepsakes().size());
    room.asking(CardKind.CLAIM_SPEAKER, "lin-lan").press('1');
    assertEquals(1, room.reviews().size());
  }

  @Test
  void anotherRoomOfTheSameReaderForgetsToo() {
    used();
    room.send(new Msg.MyDataErased(Kept.NOTHING));
    assertEquals(RoomState.NEW, Staying.state(room.model()));
    assertInstanceOf(Screen.Shelf.class, room.model().screen());
  }
}
