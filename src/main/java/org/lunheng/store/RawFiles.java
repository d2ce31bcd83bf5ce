package org.lunheng.store;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.lunheng.clean.PageText;
import org.lunheng.document.Problem;
import org.lunheng.document.RawText;
import org.lunheng.document.Source;
import org.lunheng.document.SourceFormat;

/** Reads the files that interviews are restored from. */
public final class RawFiles {
  private RawFiles() {}

  /** A text takes at least so many times the memory of its file. */
  private static final int LEAST_TIMES = 4;

  private static final Pattern PAGE_NAME = Pattern.compile("(?i).*\\.(?:[xs]?html?)");

  /**
   * The text of a file.
   *
   * @throws ProblemException if it is missing, a folder, unreadable, too large for memory, without
   *     any text, or not a text at all
   */
  public static RawText read(Path path) throws ProblemException {
    return read(path, null);
  }

  /**
   * The text of a file in an encoding.
   *
   * @param encoding the encoding, or null to find it out
   * @throws ProblemException as in {@link #read(Path)}
   */
  public static RawText read(Path path, Charset encoding) throws ProblemException {
    return decode(FileNames.of(path), bytes(path), encoding);
  }

  /** As {@link #decode(String, byte[], Charset)}, finding the encoding out. */
  public static RawText decode(String file, byte[] bytes) throws ProblemException {
    return decode(file, bytes, null);
  }

  /**
   * The text in the bytes of a file: all of it, or what a page shows. A byte order mark is dropped;
   * malformed bytes stand as U+FFFD and are one problem of the text.
   *
   * @param file the file as the user named it; its last part becomes the source's name
   * @param charset the encoding, or null to find it out
   * @throws ProblemException if there is no text in it, it is not a text at all, or it is not one
   *     in that encoding
   */
  public static RawText decode(String file, byte[] bytes, Charset charset) throws ProblemException {
    if (Signatures.areBinary(bytes)) {
      throw new ProblemException(Problem.of(file, 0, "file-binary"));
    }
    TextEncoding encoding =
        charset == null ? EncodingGuess.of(bytes) : TextEncoding.given(charset, bytes);
    String text = encoding.decode(bytes);
    if (text.isBlank()) {
      throw new ProblemException(Problem.of(file, 0, "file-empty"));
    }
    Malformed malformed =
        text.indexOf(Malformed.REPLACEMENT) < 0 ? Malformed.NONE : Malformed.in(bytes, encoding);
    requireText(file, bytes, text, malformed, charset);
    return raw(file, bytes, text, malformed, encoding);
  }

  /** Says whether it is the file that is no text, or the encoding that is not the file's. */
  private static void requireText(
      String file, byte[] bytes, String text, Malformed malformed, Charset given)
      throws ProblemException {
    boolean isBinary = TextLines.isBinary(text, malformed.count());
    if (given == null && isBinary) {
      throw new ProblemException(Problem.of(file, 0, "file-binary"));
    }
    if (isBinary || given != null && malformed.count() > 0 && isWellFormedOtherwise(bytes)) {
      throw new ProblemException(Problem.of(file, 0, "file-not-encoded", given.name()));
    }
  }

  private static boolean isWellFormedOtherwise(byte[] bytes) {
    return Malformed.in(bytes, EncodingGuess.of(bytes)).count() == 0;
  }

  private static RawText raw(
      String file, byte[] bytes, String text, Malformed malformed, TextEncoding encoding)
      throws ProblemException {
    boolean isPage = PAGE_NAME.matcher(file).matches() || PageText.isPage(text);
    PageText page = isPage ? PageText.of(text) : new PageText(TextLines.split(text), Set.of());
    if (page.lines().isEmpty()) {
      throw new ProblemException(Problem.of(file, 0, "file-empty"));
    }
    String name = encoding.charset().name();
    SourceFormat format = isPage ? SourceFormat.HTML : SourceFormat.TEXT;
    Source source = new Source(nameOf(file), sha256(bytes), page.lines().size(), name, format);
    return new RawText(source, page.lines(), page.menus(), malformed.problems(file, name));
  }

  /** The encoding that a source was read in; null, to find it out, where there is none of it. */
  static Charset charset(Source source) {
    try {
      return Charset.forName(source.encoding());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * The bytes of a file.
   *
   * @throws ProblemException if it is missing, a folder, unreadable or too large for memory
   */
  static byte[] bytes(Path path) throws ProblemException {
    String file = FileNames.of(path);
    if (Files.isDirectory(path)) {
      throw new ProblemException(Problem.of(file, 0, "file-is-folder"));
    }
    try {
      if (Files.size(path) > Runtime.getRuntime().maxMemory() / LEAST_TIMES) {
        throw new ProblemException(Problem.of(file, 0, "file-too-large"));
      }
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

  /** The SHA-256 of bytes, in lower-case hexadecimal. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
