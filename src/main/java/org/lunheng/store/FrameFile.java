package org.lunheng.store;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the room shows first when it is entered again, ready to be sent to the terminal, in a file
 * that is replaced as a whole. It holds for the circumstances that it was made in and for no
 * others; where it cannot be used, the room opens without it.
 */
public final class FrameFile {
  /** Its name in the state folder. */
  public static final String NAME = "frame";

  private final Path file;

  /**
   * The file in a folder.
   *
   * @param folder the state folder; it need not exist
   */
  public FrameFile(Path folder) {
    this.file = folder.resolve(NAME);
  }

  /**
   * What a terminal is sent, one after the other.
   *
   * @param questions asks the terminal what it can do
   * @param frame paints the whole screen, over what the questions leave behind
   */
  public record Content(byte[] questions, byte[] frame) {}

  /**
   * Reads it.
   *
   * @return null where there is none for these circumstances
   */
  public Content read(String circumstances) {
    try (DataInputStream input =
        new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      if (!input.readUTF().equals(circumstances)) {
        return null;
      }
      byte[] questions = input.readNBytes(input.readInt());
      return new Content(questions, input.readAllBytes());
    } catch (IOException | IllegalArgumentException e) {
      // there is none, or none that can be used: nothing is lost but a moment
      return null;
    }
  }

  /**
   * Writes it.
   *
   * @throws ProblemException if that cannot be done
   */
  public void write(String circumstances, Content content) throws ProblemException {
    NewFile.write(
        file,
        output -> {
          DataOutputStream data = new DataOutputStream(output);
          data.writeUTF(circumstances);
          data.writeInt(content.questions().length);
          data.write(content.questions());
          data.write(content.frame());
          data.flush();
        });
  }
}
