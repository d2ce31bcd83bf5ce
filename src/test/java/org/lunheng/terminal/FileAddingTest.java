package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lunheng.app.Msg;
import org.lunheng.document.Problem;
import org.lunheng.store.Added;
import org.lunheng.store.ProblemException;
import org.lunheng.store.TextFiles;

class FileAddingTest {
  private final FileAdding adding = new FileAdding();

  private static TextFiles files(int count) {
    List<Path> files = IntStream.range(0, count).mapToObj(i -> Path.of(i + ".txt")).toList();
    return new TextFiles(files, List.of());
  }

  private static Added added(Path file, Added.Outcome outcome) {
    return new Added(file.toString(), outcome, List.of());
  }

  @Test
  void onlyWhatIsNewIsCountedAsSuch() {
    Msg news =
        adding.add(
            files(3), file -> added(file, Added.Outcome.values()[file.toString().charAt(0) - '0']));
    assertEquals(new Msg.Added(List.of("0.txt"), 2, List.of(), 0), news);
  }

  @Test
  void itStopsWhenTheFileInHandIsDone() {
    FileAdding.Keeper keeper =
        file -> {
          if (file.toString().equals("1.txt")) {
            adding.stop();
          }
          return added(file, Added.Outcome.ADDED);
        };
    List<String> kept = List.of("0.txt", "1.txt");
    assertEquals(new Msg.Added(kept, 0, List.of(), 8), adding.add(files(10), keeper));
    Msg next = adding.add(files(1), file -> added(file, Added.Outcome.ADDED));
    assertEquals(new Msg.Added(List.of("0.txt"), 0, List.of(), 0), next);
  }

  @Test
  void aSingleFailureIsAllThereIsToTell() {
    FileAdding.Keeper keeper =
        file -> {
          throw new ProblemException(Problem.of(file.toString(), 0, "file-empty"));
        };
    Problem first = Problem.of("0.txt", 0, "file-empty");
    Problem second = Problem.of("1.txt", 0, "file-empty");
    assertEquals(new Msg.AddFailed(first), adding.add(files(1), keeper));
    assertEquals(
        new Msg.Added(List.of(), 0, List.of(first, second), 0), adding.add(files(2), keeper));
  }
}
