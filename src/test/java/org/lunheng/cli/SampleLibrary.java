package org.lunheng.cli;

import java.nio.file.Path;
import org.lunheng.document.Interview;
import org.lunheng.store.InterviewJson;
import org.lunheng.store.NewFile;
import org.lunheng.store.ProblemException;
import org.lunheng.store.Samples;

/** Makes a library that holds {@link Samples#interview}. */
final class SampleLibrary {
  private SampleLibrary() {}

  static String in(Path folder, String... ids) throws ProblemException {
    for (String id : ids) {
      Interview interview = Samples.interview(id);
      NewFile.write(
          folder.resolve("interviews").resolve(id + ".json"),
          output -> InterviewJson.writeReading(interview, output));
      NewFile.write(
          folder.resolve("apparatus").resolve(id + ".json"),
          output -> InterviewJson.writeApparatus(interview, output));
    }
    return folder.toString();
  }
}
