package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.app.Entrance;
import org.lunheng.app.Key;
import org.lunheng.app.Model;
import org.lunheng.app.Quiz;
import org.lunheng.app.Room;
import org.lunheng.app.RoomMessages;
import org.lunheng.app.Staying;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;

/** The last row of the room. */
class StatusLineTest {
  private static final Size SIZE = new Size(80, 24);

  private static String lastRow(Model model) {
    String[] rows = FrameText.rows(RoomView.render(model)).split("\n");
    return rows[rows.length - 1];
  }

  @Test
  void theTopicIsNotCalledByItsIdBeforeTheClaimsAreThere() {
    Room room = Room.open(80, 24, "en", "river", "panel").press('s', 's', ']');
    String topic = room.model().desk().topic();
    RoomState left = Staying.state(room.model());
    Entrance back = new Entrance(List.of(), ReaderId.LOCAL, Quiz.Wish.NONE, left, List.of());
    Model early = Model.start(SIZE, CellWidth.NARROW, RoomMessages.of("en"), back).model();
    assertTrue(topic != null && topic.equals(early.desk().topic()));
    assertTrue(lastRow(early).contains(early.messages().get("status.topic-none")));
    assertFalse(lastRow(early).contains(topic));
  }

  @Test
  void theWayToTheNextHitIsHintedOnceSomethingWasSought() {
    Room room = Room.open(80, 24, "en", "river");
    String hint = "n " + room.model().messages().get("hint.find-next");
    assertFalse(lastRow(room.model()).contains(hint));
    room.press('F', 'F', '/', '模', '型', Key.Type.ENTER, 'n');
    assertTrue(lastRow(room.model()).contains(hint));
  }
}
