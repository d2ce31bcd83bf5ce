package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.app.Samples;
import org.lunheng.quiz.Habits;
import org.lunheng.reader.ReaderId;

@Timeout(30)
class LaneTest {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final List<String> done = new CopyOnWriteArrayList<>();

  @AfterEach
  void endPool() {
    pool.shutdownNow();
  }

  @Test
  void worksInOrderAndGoesOnAfterAFailure() throws Exception {
    Lane lane = new Lane(pool);
    CountDownLatch end = new CountDownLatch(1);
    for (int i = 0; i < 100; i++) {
      String name = Integer.toString(i);
      lane.execute(() -> done.add(name));
    }
    lane.execute(
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {});
          throw new IllegalStateException("a failure");
        });
    lane.execute(end::countDown);
    end.await();
    assertEquals(100, done.size());
    assertEquals("99", done.get(99));
  }

  @Test
  void reviewsThatHangLeaveRoomForEverythingElse() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    Worker worker =
        cmd -> {
          if (cmd.needsDatabase()) {
            held.await();
          }
          return List.of(new Msg.LibraryLoaded(Samples.LIBRARY));
        };
    CmdRunner runner = new CmdRunner(Crew.of(worker, pool), msg -> answered.countDown());
    for (int i = 0; i < 5; i++) {
      runner.run(new Cmd.KeepHabits(ReaderId.LOCAL, Habits.STANDARD));
    }
    runner.run(new Cmd.LoadLibrary(false));
    assertTrue(answered.await(10, TimeUnit.SECONDS));
    held.countDown();
  }
}
