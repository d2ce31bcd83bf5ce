package org.lunheng.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lunheng.app.Announcement;
import org.lunheng.app.Key;
import org.lunheng.app.Msg;
import org.lunheng.app.Room;
import org.lunheng.app.RoomMessages;
import org.lunheng.app.Samples;
import org.lunheng.app.Visit;
import org.lunheng.app.WideArguments;
import org.lunheng.corpus.Library;
import org.lunheng.document.Problem;
import org.lunheng.quiz.CardKind;
import org.lunheng.text.Size;

/** Rooms in all sorts of states, with as much to show as they usually have. */
final class Scenes {
  private static final Problem FULL = Problem.of("~/lunheng.db", 0, "file-broken", "lunheng.db");
  private static final Map<String, UnaryOperator<Room>> ALL = all();

  private Scenes() {}

  /** What the states are called. */
  static Set<String> names() {
    return ALL.keySet();
  }

  /** A room in one of the states. */
  static Room of(String name, Size size, RoomMessages messages) {
    if (name.startsWith("guest") || name.startsWith("visited")) {
      Visit visit = name.startsWith("guest") ? Visit.guest("") : Visit.READER;
      return ALL.get(name).apply(Room.visited(size, messages, visit, "river", "panel"));
    }
    boolean damaged = name.startsWith("note") || name.startsWith("raw");
    return ALL.get(name).apply(Room.open(size, messages, damaged ? "damaged" : "river", "panel"));
  }

  private static Map<String, UnaryOperator<Room>> all() {
    Map<String, UnaryOperator<Room>> all = new LinkedHashMap<>();
    addTexts(all);
    addLists(all);
    addArguments(all);
    addQuiz(all);
    addData(all);
    return all;
  }

  private static void addTexts(Map<String, UnaryOperator<Room>> all) {
    all.put("text", room -> room.press('j'));
    all.put("note", room -> room.press(')'));
    all.put("note on a claim", room -> room.press('F', 'F', Key.Type.TAB, 'c'));
    all.put("claim", room -> room.press('F', 'F', '-'));
    all.put("term", room -> room.press('.', 'K'));
    all.put("another term", room -> room.press('.', '.', '.', 'K'));
    all.put("letters", room -> room.press('m', 'a', 'j', 'm', 'b', '\''));
    all.put("letter to mark", room -> room.press('m'));
    all.put("raw", room -> room.press('r'));
    all.put("selection", room -> room.press(']', 'V', 'j'));
    all.put("writing a note", room -> room.press(']', 'i', '?'));
    all.put("an emptied note", Scenes::emptied);
    all.put("nothing found", room -> room.press('/', '鱷'));
    all.put("found", room -> room.press('/', '模', '型'));
    all.put("expression", room -> room.press('/', '(', Key.ctrl('r')));
    all.put("topic", room -> room.press('s', 's', ']', ']'));
  }

  private static void addLists(Map<String, UnaryOperator<Room>> all) {
    all.put("library", room -> room.press('L'));
    all.put("library beside", room -> room.press('v'));
    all.put("library instead", room -> room.press('o'));
    all.put("contents", room -> room.press('t'));
    all.put("help", room -> room.press('?'));
    all.put("help of the quiz", room -> room.press('Q', '?', 'g'));
    all.put("help on something", room -> room.press('?', '/', 'g', 'o', Key.Type.ENTER));
    all.put("actions", room -> room.press(':'));
    all.put("adding", room -> room.press('L', 'a', '~'));
    all.put("adding what is not there", Scenes::wrong);
    all.put("removing", Scenes::removing);
    all.put("search", room -> room.press('S'));
    all.put("search by pinyin", room -> room.press('S', 'j', 'i', 'q', 'i'));
    all.put("search in vain", room -> room.press('S', '鱷'));
    all.put("search by expression", room -> room.press('S', '大', '.', Key.ctrl('r')));
    all.put("faulty search", room -> room.press('S', '(', Key.ctrl('r')));
    all.put("kept", room -> room.press(']', 'H', '*', ']', 'i', '?', Key.Type.ENTER, 'J'));
    all.put("nothing kept", room -> room.press('J'));
  }

  private static void addArguments(Map<String, UnaryOperator<Room>> all) {
    all.put("map", room -> WideArguments.in(room).press('M'));
    all.put("filtered map", room -> WideArguments.in(room).press('M', 's'));
    all.put("map with words", room -> WideArguments.in(room).press('M', '/', 'a'));
    all.put("claims", room -> WideArguments.in(room).press('M', 'a', ' '));
    all.put("claims of one", room -> WideArguments.in(room).press('M', 'l', Key.Type.ENTER));
  }

  private static void addQuiz(Map<String, UnaryOperator<Room>> all) {
    all.put("quiz", room -> StartFramesTest.learned(room).press('Q'));
    all.put("quiz to come", room -> room.holdQuiz().press('Q'));
    all.put("marked quiz", room -> StartFramesTest.learned(room).press('Q', 'j', ' ', 'g'));
    all.put("nothing to ask", Scenes::nothingToAsk);
    for (CardKind kind : CardKind.values()) {
      boolean wide = kind == CardKind.PAIR;
      all.put(
          "question " + kind,
          room -> (wide ? WideArguments.in(room) : room).asking(kind, "lin-lan"));
    }
    all.put("right", room -> answered(room, CardKind.CLAIM_SPEAKER, true));
    all.put("hard", room -> answered(room, CardKind.CLAIM_SPEAKER, true).press('h'));
    all.put("easy", room -> answered(room, CardKind.CLAIM_SPEAKER, true).press('e'));
    all.put("wrong", room -> answered(room, CardKind.CLAIM_SPEAKER, false));
    all.put("wrong pair", room -> answered(WideArguments.in(room), CardKind.PAIR, false));
    all.put("unknown", room -> room.asking(CardKind.CLOZE, "lin-lan").press('0'));
    all.put("unsaved", Scenes::unsaved);
    all.put("summary", StartFramesTest::summed);
    all.put("statistics", StatisticsFramesTest::answered);
    all.put("digits", room -> StatisticsFramesTest.answered(room).press('p'));
    all.put("no statistics", room -> room.press('Q', 's'));
  }

  private static void addData(Map<String, UnaryOperator<Room>> all) {
    all.put("my data", room -> room.choose("my-data"));
    all.put("my data copied", room -> copied(room.choose("my-data")));
    all.put("erasing", room -> room.choose("my-data").press('D'));
    all.put(
        "erasing now",
        room ->
            room.holdErasing().choose("my-data").press('D').type("erase").press(Key.Type.ENTER));
    all.put(
        "erased", room -> room.choose("my-data").press('D').type("erase").press(Key.Type.ENTER));
    all.put("idle", room -> room.send(new Msg.Announced(Announcement.idle(1))));
    all.put("ending", room -> room.send(new Msg.Announced(Announcement.ending(5))));
    all.put("stopping", room -> room.send(new Msg.Announced(Announcement.stopping())));
    all.put("visited my data", room -> room.choose("my-data"));
    all.put("guest", room -> room);
    all.put("guest with my data", room -> room.choose("my-data").press('y'));
    all.put("guest not to add", room -> room.press('L', 'a'));
    all.put("guest when it ends", room -> room.send(new Msg.Announced(Announcement.ending(5))));
    all.put("guest when it stops", room -> room.send(new Msg.Announced(Announcement.stopping())));
    all.put("visited with an error", room -> room.send(new Msg.RawFailed(FULL)));
    all.put("visited, unkept", room -> room.send(new Msg.PlacesUnkept(FULL)));
  }

  private static Room copied(Room room) {
    return room.press('y').send(new Msg.MyDataExported("{}\n", 1));
  }

  private static Room emptied(Room room) {
    room.press(']', 'i', '?', Key.Type.ENTER, 'i', Key.Type.BACKSPACE);
    return room.press(Key.Type.ENTER);
  }

  private static Room wrong(Room room) {
    Problem problem = Problem.of("~/访谈x", 0, "file-broken", "~/访谈x");
    return room.press('L', 'a', '~', Key.Type.ENTER).send(new Msg.AddFailed(problem));
  }

  private static Room removing(Room room) {
    Set<String> own = Set.of(Samples.LIBRARY.interviews().get(0).id());
    room.press('L').send(new Msg.LibraryLoaded(new Library(Samples.LIBRARY.interviews(), own)));
    return room.press('g', 'd');
  }

  private static Room nothingToAsk(Room room) {
    WideArguments.in(room).press('Q', Key.Type.ENTER, '0', 'q', 'q', 'Q');
    return room.press('<', '<', '<', '<', Key.Type.ENTER);
  }

  private static Room answered(Room room, CardKind kind, boolean right) {
    room.asking(kind, "lin-lan");
    return room.press(right ? room.right() : room.wrong());
  }

  private static Room unsaved(Room room) {
    answered(room.holdReviews(), CardKind.ODD_ONE_OUT, true);
    Problem problem = Problem.of("~/reviews.db", 0, "file-broken", "reviews.db");
    return room.send(new Msg.ReviewFailed(room.kept(), problem));
  }
}
