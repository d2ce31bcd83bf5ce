package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lunheng.document.Interview;
import org.lunheng.document.Role;

class SpeakersTest {
  private static Interview among(String id, String... people) {
    InterviewBuilder builder = InterviewBuilder.interview(id, id);
    for (String person : people) {
      builder.with(person, person, Role.GUEST);
    }
    return builder.build();
  }

  @Test
  void everybodyInAnInterviewHasAnotherColour() {
    String[] people =
        IntStream.range(0, Speakers.COLOURS).mapToObj(i -> "p" + i).toList().toArray(String[]::new);
    Speakers speakers = Speakers.NONE.with(among("a", people));
    assertEquals(
        Speakers.COLOURS,
        IntStream.range(0, Speakers.COLOURS).map(i -> speakers.colour("p" + i)).distinct().count());
  }

  @Test
  void colourIsKeptWhenMoreInterviewsCome() {
    Speakers one = Speakers.NONE.with(among("a", "x", "y"));
    Speakers two = one.with(among("b", "z", "y"));
    assertEquals(one.colour("x"), two.colour("x"));
    assertEquals(one.colour("y"), two.colour("y"));
    assertNotEquals(two.colour("y"), two.colour("z"));
  }

  @Test
  void peopleWhoMeetLaterGetDifferentColours() {
    Speakers many = Speakers.NONE;
    for (int i = 0; i < 2 * Speakers.COLOURS; i++) {
      many = many.with(among("i" + i, "p" + i));
    }
    assertEquals(many.colour("p0"), many.colour("p" + Speakers.COLOURS));
    Speakers met = many.with(among("meeting", "p0", "p" + Speakers.COLOURS));
    assertEquals(many.colour("p0"), met.colour("p0"));
    assertNotEquals(met.colour("p0"), met.colour("p" + Speakers.COLOURS));
  }

  @Test
  void morePeopleThanColoursShareThem() {
    String[] people = IntStream.range(0, 40).mapToObj(i -> "p" + i).toArray(String[]::new);
    Speakers speakers = Speakers.NONE.with(among("crowd", people));
    assertEquals(40, speakers.colours().size());
  }
}
