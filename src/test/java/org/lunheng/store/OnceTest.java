package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OnceTest {
  private static final int ASKERS = 8;

  private final AtomicInteger made = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  /** Several ask for the same while it is being made. */
  private List<FutureTask<Object>> askAtOnce(Once<String, Object, Exception> once)
      throws Exception {
    List<FutureTask<Object>> askers = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < ASKERS; i++) {
      FutureTask<Object> asker = new FutureTask<>(() -> once.get("key"));
      Thread thread = new Thread(asker);
      thread.setDaemon(true);
      thread.start();
      askers.add(asker);
      threads.add(thread);
      begun.await();
    }
    for (Thread thread : threads.subList(1, ASKERS)) {
      while (thread.getState() != Thread.State.BLOCKED) {
        Thread.onSpinWait();
      }
    }
    ended.countDown();
    return askers;
  }

  private Object slowly(Object result) throws Exception {
    made.incrementAndGet();
    begun.countDown();
    ended.await();
    if (result instanceof Exception failure) {
      throw failure;
    }
    return result;
  }

  @Test
  void whatSeveralAskForAtOnceIsMadeOnce() throws Exception {
    Once<String, Object, Exception> once = new Once<>(key -> slowly(new Object()));
    List<FutureTask<Object>> askers = askAtOnce(once);
    Object first = askers.get(0).get(10, TimeUnit.SECONDS);
    for (FutureTask<Object> asker : askers) {
      assertSame(first, asker.get(10, TimeUnit.SECONDS));
    }
    assertSame(first, once.get("key"));
    assertEquals(1, made.get());
  }

  @Test
  void aFailureIsToldToAllWhoWait() throws Exception {
    Exception failure = new Exception("broken");
    Once<String, Object, Exception> once = new Once<>(key -> slowly(failure));
    for (FutureTask<Object> asker : askAtOnce(once)) {
      Exception told = assertThrows(Exception.class, () -> asker.get(10, TimeUnit.SECONDS));
      assertSame(failure, told.getCause());
    }
    assertEquals(1, made.get());
  }

  @Test
  void whatFailedIsMadeAnewForTheNextToAsk() throws Exception {
    Once<String, String, ProblemException> once =
        new Once<>(
            key -> {
              if (made.incrementAndGet() == 1) {
                throw new OutOfMemoryError("for a while");
              }
              return key + made;
            });
    assertThrows(OutOfMemoryError.class, () -> once.get("a"));
    assertEquals("a2", once.get("a"));
    assertEquals("a2", once.get("a"));
  }

  @Test
  void eachKeyHasItsOwn() throws Exception {
    Once<String, Object, Exception> once = new Once<>(key -> new Object());
    assertNotSame(once.get("a"), once.get("b"));
    assertSame(once.get("a"), once.get("a"));
  }

  @Test
  void nobodyWaitsForAnotherKey() throws Exception {
    Once<String, Object, Exception> once =
        new Once<>(key -> key.equals("key") ? slowly("slow") : key);
    Thread slow =
        new Thread(
            () -> {
              try {
                once.get("key");
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            });
    slow.setDaemon(true);
    slow.start();
    begun.await();
    assertEquals("other", once.get("other"));
    ended.countDown();
    slow.join();
  }
}
