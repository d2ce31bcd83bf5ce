package org.lunheng.terminal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;

/** Reads the interviews of the first frame before the room asks for them. */
public final class HeadStart implements Worker {
  private final Worker worker;
  private final Map<String, FutureTask<List<Msg>>> begun = new ConcurrentHashMap<>();

  /**
   * A worker that may be used by several threads.
   *
   * @param worker performs the commands
   */
  public HeadStart(Worker worker) {
    this.worker = worker;
  }

  /**
   * Reads interviews one after the other, on the thread of the caller. What goes wrong with one is
   * told when the room asks for it.
   */
  public void read(Iterable<String> ids) {
    for (String id : ids) {
      begun.put(id, new FutureTask<>(() -> worker.perform(new Cmd.LoadInterview(id))));
    }
    for (String id : ids) {
      FutureTask<List<Msg>> task = begun.get(id);
      if (task != null) {
        task.run();
      }
    }
  }

  @Override
  public List<Msg> perform(Cmd cmd) throws Exception {
    FutureTask<List<Msg>> task =
        cmd instanceof Cmd.LoadInterview load ? begun.remove(load.id()) : null;
    if (task == null) {
      return worker.perform(cmd);
    }
    task.run();
    return result(task);
  }

  private static List<Msg> result(FutureTask<List<Msg>> task) throws Exception {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw (Error) e.getCause();
    }
  }
}
