package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {
  private static final EventLine LINE = EventLine.of("failed");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cannot connect to jdbc:postgresql://db/lunheng?user=room&password=hunter2&ssl=true",
        "bad address postgresql://room:hunter2@db:5432/lunheng",
        "Password: hunter2",
        "password='hunter2 and more' host=db",
        "{PGPASSWORD=hunter2, HOME=/}",
        "token = hunter2;"
      })
  void secretsInMessagesAreLeftOut(String message) {
    String hidden = Failure.hidden(message);

    assertFalse(hidden.contains("hunter2"), hidden);
    assertFalse(hidden.contains("and more"), hidden);
    assertTrue(hidden.contains("***"), hidden);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FATAL: password authentication failed for user \"room\"",
        "Connection to db:5432 refused. Check that the hostname and port are correct",
        "see https://example.org/a and write to room@example.org"
      })
  void otherMessagesStayAsTheyAre(String message) {
    assertEquals(message, Failure.hidden(message));
  }

  @Test
  void theRootIsTold() {
    Throwable why = new IllegalStateException("outside", new IOException("disk full"));

    Map<String, Object> fields = Failure.told(LINE, why).fields();

    assertEquals("outside", fields.get("message"));
    assertEquals("java.io.IOException", fields.get("cause"));
    assertEquals("disk full", fields.get("cause-message"));
    assertTrue(
        fields.get("at").toString().startsWith("org.lunheng.ssh.FailureTest.theRootIsTold("),
        () -> fields.toString());
  }

  @Test
  void causesInACircleComeToAnEnd() {
    Exception one = new Exception("one");
    Exception two = new Exception("two", one);
    one.initCause(two);

    assertEquals("one", Failure.told(LINE, one).fields().get("message"));
  }

  @Test
  void anExceptionWithoutAMessageOrPlaceIsToldAllTheSame() {
    Exception bare = new Exception();
    bare.setStackTrace(new StackTraceElement[0]);

    assertEquals(Map.of(), Failure.told(LINE, bare).fields());
  }
}
