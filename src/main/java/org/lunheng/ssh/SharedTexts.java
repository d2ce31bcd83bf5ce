package org.lunheng.ssh;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.terminal.Worker;

/**
 * Reads each text once for all readers, who share it; every other command is another worker's. A
 * text that could not be read is tried again when it is next asked for.
 */
final class SharedTexts implements Worker {
  private final Worker worker;
  private final Map<Cmd, FutureTask<List<Msg>>> read = new ConcurrentHashMap<>();

  /**
   * @param worker reads the texts
   */
  SharedTexts(Worker worker) {
    this.worker = worker;
  }

  @Override
  public List<Msg> perform(Cmd cmd) throws Exception {
    if (!isShared(cmd)) {
      return worker.perform(cmd);
    }
    FutureTask<List<Msg>> task =
        read.computeIfAbsent(cmd, asked -> new FutureTask<>(() -> read(asked)));
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      read.remove(cmd, task);
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw (Error) e.getCause();
    }
  }

  /** Reads something; an apparatus is laid beside its interview for all. */
  private List<Msg> read(Cmd cmd) throws Exception {
    List<Msg> answers = worker.perform(cmd);
    if (cmd instanceof Cmd.LoadApparatus load
        && answers.get(0) instanceof Msg.ApparatusLoaded apparatus
        && perform(new Cmd.LoadInterview(load.id())).get(0) instanceof Msg.InterviewLoaded text) {
      return List.of(apparatus.beside(text.interview()));
    }
    return answers;
  }

  /** Whether the answer is the same for everybody. */
  private static boolean isShared(Cmd cmd) {
    return cmd instanceof Cmd.LoadLibrary
        || cmd instanceof Cmd.LoadInterview
        || cmd instanceof Cmd.LoadApparatus
        || cmd instanceof Cmd.LoadRaw
        || cmd instanceof Cmd.LoadCompanion;
  }
}
