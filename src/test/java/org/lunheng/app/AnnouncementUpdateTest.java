package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lunheng.document.Problem;
import org.lunheng.quiz.CardKind;
import org.lunheng.text.Size;

/** What the host says to a reader. */
class AnnouncementUpdateTest {
  private final Room room = Room.open(80, 24, "en", "river");

  private String words() {
    return room.model().announcement().words(room.model());
  }

  @Test
  void anyKeyEndsTheWarningAndDoesItsWork() {
    room.send(new Msg.Announced(Announcement.idle(1)));
    assertEquals("You will be signed out in 1 min unless you press a key.", words());
    int top = room.pane(0).top();
    room.press('j');
    assertNull(room.model().announcement());
    assertEquals(top + 1, room.pane(0).top());
  }

  @Test
  void aKeyThatMeansNothingPasteAndMouseEndItToo() {
    for (Msg msg :
        new Msg[] {
          new Msg.KeyPressed(Key.ctrl('q')), new Msg.Pasted("x"), new Msg.PanePointed(0)
        }) {
      room.send(new Msg.Announced(Announcement.idle(1))).send(msg);
      assertNull(room.model().announcement(), msg::toString);
    }
  }

  @Test
  void newsDoNotEndIt() {
    room.send(new Msg.Announced(Announcement.idle(1)));
    room.resize(40, 12).send(new Msg.Failed(Problem.of("x", 0, "file-broken", "x")));
    room.send(new Msg.KeepsakesRetried());
    assertEquals(Announcement.idle(1), room.model().announcement());
    room.send(new Msg.Announced(null));
    assertNull(room.model().announcement());
  }

  @Test
  void theEndOfTheSessionIsNotTypedAway() {
    Announcement ending = Announcement.ending(5);
    room.send(new Msg.Announced(ending)).press('j', 'k', 'j');
    assertEquals(ending, room.model().announcement());
    assertTrue(room.cmds().contains(new Cmd.Remind(5_000, new Msg.AnnouncementSeen(ending))));
    room.send(new Msg.AnnouncementSeen(ending)).press('j');
    assertNull(room.model().announcement());
  }

  @Test
  void whatWasSaidBeforeDoesNotEndWhatIsSaidNow() {
    Announcement five = Announcement.ending(5);
    Announcement one = Announcement.ending(1);
    room.send(new Msg.Announced(five)).send(new Msg.Announced(one));
    room.send(new Msg.AnnouncementSeen(five)).press('j');
    assertEquals(one, room.model().announcement());
  }

  @Test
  void nothingTakesAwayThatTheHostIsStopped() {
    Announcement stopping = Announcement.stopping();
    room.send(new Msg.Announced(stopping)).press('j').send(new Msg.AnnouncementSeen(stopping));
    room.press('j').send(new Msg.Announced(Announcement.idle(1))).send(new Msg.Announced(null));
    assertEquals(Announcement.Kind.STOPPING, room.model().announcement().kind());
    assertEquals("The host is being stopped: your place and answers are kept.", words());
  }

  @Test
  void whatIsNotKeptIsNotSaidToBe() {
    Room guest = Room.visited(new Size(80, 24), RoomMessages.of("en"), Visit.guest("Ada"), "river");
    guest.send(new Msg.Announced(Announcement.stopping()));
    assertEquals("The host is being stopped.", guest.model().announcement().words(guest.model()));
    room.holdReviews().asking(CardKind.CLAIM_SPEAKER, "lin-lan").press('1');
    room.send(new Msg.Announced(Announcement.stopping()));
    assertEquals("The host is being stopped.", words());
    room.send(new Msg.ReviewStored(room.kept().id()));
    assertEquals("The host is being stopped: your place and answers are kept.", words());
  }
}
