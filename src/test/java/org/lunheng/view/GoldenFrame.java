package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares frames with those kept in files. After a wanted change run the tests with {@code
 * -Dframes=write} and read what changed.
 */
final class GoldenFrame {
  private static final Path FOLDER = Path.of("src/test/resources/frames");

  private GoldenFrame() {}

  /** Fails with both frames if the frame is not the one in the file. */
  static void assertFrame(String name, Frame frame) throws IOException {
    Path file = FOLDER.resolve(name + ".txt");
    String actual = FrameText.of(frame);
    if ("write".equals(System.getProperty("frames"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
      return;
    }
    String expected = Files.exists(file) ? Files.readString(file) : "(no such file)\n";
    if (!expected.equals(actual)) {
      fail("Frame " + name + " differs.\n--- expected\n" + expected + "--- actual\n" + actual);
    }
  }
}
