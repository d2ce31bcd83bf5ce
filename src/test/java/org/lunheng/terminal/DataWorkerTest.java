package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.document.Problem;
import org.lunheng.reader.Kept;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.ProblemException;

class DataWorkerTest {
  private static final ReaderId READER = new ReaderId("SHA256:a");
  private static final Kept KEPT = new Kept(2, 1, 0, 0, 0, 1);

  private final List<String> done = new ArrayList<>();
  private final DataWorker worker =
      new DataWorker(Rows::new, () -> done.add("settled"), cmd -> List.of());

  /** Two lines of ten and of twelve bytes. */
  private final class Rows implements DataWorker.Data {
    @Override
    public Kept kept(ReaderId reader) {
      done.add("kept " + reader.value());
      return KEPT;
    }

    @Override
    public void export(ReaderId reader, Consumer<String> line) {
      line.accept("{\"a\":100}");
      line.accept("{\"b\":\"河\"}");
    }

    @Override
    public void erase(ReaderId reader) {
      done.add("erased " + reader.value());
    }
  }

  @Test
  void tellsHowMuchIsKept() throws Exception {
    List<Msg> answers = worker.perform(new Cmd.LoadMyData(READER));
    assertEquals(List.of(new Msg.MyDataLoaded(KEPT)), answers);
  }

  @Test
  void exportsAllThatHasRoomOrNothing() throws Exception {
    String all = "{\"a\":100}\n{\"b\":\"河\"}\n";
    assertEquals(
        List.of(new Msg.MyDataExported(all, 2)), worker.perform(new Cmd.ExportMyData(READER, 22)));
    assertEquals(
        List.of(new Msg.MyDataExported(null, 2)), worker.perform(new Cmd.ExportMyData(READER, 21)));
  }

  @Test
  void erasesWhenNothingIsBeingWrittenAnyMore() throws Exception {
    List<Msg> answers = worker.perform(new Cmd.EraseMyData(READER));
    assertEquals(List.of(new Msg.MyDataErased(KEPT)), answers);
    assertEquals(List.of("kept SHA256:a", "settled", "erased SHA256:a"), done);
  }

  @Test
  void everythingElseIsForOthers() throws Exception {
    List<Msg> others = List.of();
    DataWorker passing = new DataWorker(Rows::new, () -> {}, cmd -> others);
    assertSame(others, passing.perform(new Cmd.LoadCompanion()));
  }

  @Test
  void aFailureSaysWhatFailed() {
    Problem problem = Problem.of("x", 0, "database-busy", "5");
    DataWorker failing =
        new DataWorker(
            () -> {
              throw new ProblemException(problem);
            },
            () -> {},
            cmd -> List.of());
    Cmd erase = new Cmd.EraseMyData(READER);
    assertThrows(ProblemException.class, () -> failing.perform(erase));
    List<Msg> told = new ArrayList<>();
    new CmdRunner(Crew.of(failing, Runnable::run), told::add).run(erase);
    assertEquals(List.of(new Msg.MyDataFailed(erase, problem)), told);
  }
}
