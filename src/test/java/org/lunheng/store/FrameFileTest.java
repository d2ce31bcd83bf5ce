package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameFileTest {
  private static final byte[] QUESTIONS = {'?', 0};
  private static final byte[] FRAME = "论衡\033[m".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void givesBackWhatWasWrittenInTheSameCircumstances() throws ProblemException {
    FrameFile file = new FrameFile(folder.resolve("state"));
    file.write("80x24 书", new FrameFile.Content(QUESTIONS, FRAME));
    FrameFile.Content content = file.read("80x24 书");
    assertArrayEquals(QUESTIONS, content.questions());
    assertArrayEquals(FRAME, content.frame());
    assertNull(file.read("80x25 书"));
  }

  @Test
  void whatCannotBeUsedIsAsGoodAsNothing() throws IOException, ProblemException {
    FrameFile file = new FrameFile(folder);
    assertNull(file.read("80x24"));
    file.write("80x24", new FrameFile.Content(QUESTIONS, FRAME));
    Path path = folder.resolve(FrameFile.NAME);
    byte[] whole = Files.readAllBytes(path);
    for (int length = 0; length < whole.length - FRAME.length - QUESTIONS.length; length++) {
      Files.write(path, Arrays.copyOf(whole, length));
      assertNull(file.read("80x24"));
    }
    Files.delete(path);
    Files.createDirectory(path);
    assertNull(file.read("80x24"));
  }
}
