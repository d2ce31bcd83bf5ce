package org.lunheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.lunheng.document.Problem;
import org.lunheng.document.RawText;
import org.lunheng.document.Source;
import org.lunheng.document.SourceFormat;

/** Reads the files that interviews are restored from. */
public final class RawFiles {
  private RawFiles() {}

  /**
   * The text of a file.
   *
   * @throws ProblemException if it is missing, a folder, unreadable, too large for memory, without
   *     any text, or not a text at all
   */
  public static RawText read(Path path) throws ProblemException {
    return decode(FileNames.of(path), bytes(path));
  }

  /**
   * The text in the bytes of a file. A byte order mark is dropped; malformed bytes stand as U+FFFD
   * and are one problem of the text.
   *
   * @param file the file as the user named it; its last part becomes the source's name
   * @throws ProblemException if there is no text in it, or it is not a text at all
   */
  public static RawText decode(String file, byte[] bytes) throws ProblemException {
    TextEncoding encoding = TextEncoding.of(bytes);
    String text = encoding.decode(bytes);
    if (text.isBlank()) {
      throw new ProblemException(Problem.of(file, 0, "file-empty"));
    }
    Malformed malformed =
        text.indexOf(Malformed.REPLACEMENT) < 0 ? Malformed.NONE : Malformed.in(bytes, encoding);
    if (TextLines.isBinary(text, malformed.count())) {
      throw new ProblemException(Problem.of(file, 0, "file-binary"));
    }
    List<String> lines = TextLines.split(text);
    Source source =
        new Source(
            nameOf(file),
            sha256(bytes),
            lines.size(),
            encoding.charset().name(),
            SourceFormat.TEXT);
    return new RawText(source, lines, malformed.problems(file));
  }

  private static byte[] bytes(Path path) throws ProblemException {
    String file = FileNames.of(path);
    if (Files.isDirectory(path)) {
      throw new ProblemException(Problem.of(file, 0, "file-is-folder"));
    }
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new ProblemException(Failures.unreadable(file, e));
    } catch (OutOfMemoryError e) {
      throw new ProblemException(Problem.of(file, 0, "file-too-large"));
    }
  }

  private static String nameOf(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
