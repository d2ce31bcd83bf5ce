package org.lunheng.cli;

import java.nio.file.Path;
import java.util.List;
import org.lunheng.app.InterviewBuilder;
import org.lunheng.document.Interview;
import org.lunheng.store.InterviewJson;
import org.lunheng.store.NewFile;
import org.lunheng.store.ProblemException;
import org.lunheng.store.Samples;

/** Makes a library that holds {@link Samples#interview}. */
final class SampleLibrary {
  private SampleLibrary() {}

  /** A library with an interview of which nothing was left out or changed. */
  static String unchanged(Path folder, String id) throws ProblemException {
    Interview interview = InterviewBuilder.interview(id, "题").turn("甲", "没有改动。").build();
    write(folder, interview);
    return folder.toString();
  }

  static String in(Path folder, String... ids) throws ProblemException {
    for (String id : ids) {
      write(folder, Samples.interview(id));
    }
    return folder.toString();
  }

  /** A library of interviews. */
  static String of(Path folder, List<Interview> interviews) throws ProblemException {
    for (Interview interview : interviews) {
      write(folder, interview);
    }
    return folder.toString();
  }

  private static void write(Path folder, Interview interview) throws ProblemException {
    String name = interview.id() + ".json";
    NewFile.write(
        folder.resolve("interviews").resolve(name),
        output -> InterviewJson.writeReading(interview, output));
    NewFile.write(
        folder.resolve("apparatus").resolve(name),
        output -> InterviewJson.writeApparatus(interview, output));
  }
}
