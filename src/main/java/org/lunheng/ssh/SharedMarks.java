package org.lunheng.ssh;

import java.util.List;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.store.Once;
import org.lunheng.terminal.Worker;

/**
 * Lays each apparatus beside its interview once for all readers; every other command is another
 * worker's.
 */
final class SharedMarks implements Worker {
  private final Worker worker;
  private final Once<Cmd.LoadApparatus, List<Msg>, Exception> laid = new Once<>(this::lay);

  /**
   * A worker that may be used by several threads.
   *
   * @param worker reads the texts
   */
  SharedMarks(Worker worker) {
    this.worker = worker;
  }

  @Override
  public List<Msg> perform(Cmd cmd) throws Exception {
    return cmd instanceof Cmd.LoadApparatus load ? laid.get(load) : worker.perform(cmd);
  }

  private List<Msg> lay(Cmd.LoadApparatus load) throws Exception {
    List<Msg> answers = worker.perform(load);
    if (answers.get(0) instanceof Msg.ApparatusLoaded apparatus
        && worker.perform(new Cmd.LoadInterview(load.id())).get(0)
            instanceof Msg.InterviewLoaded text) {
      return List.of(apparatus.beside(text.interview()));
    }
    return answers;
  }
}
