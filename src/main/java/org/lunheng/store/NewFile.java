package org.lunheng.store;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes files so that nobody ever finds half of one. */
public final class NewFile {
  private static final long PROCESS = ProcessHandle.current().pid();

  private NewFile() {}

  /** Something that writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the stream is closed by the caller. */
    void writeTo(OutputStream output) throws IOException;
  }

  private static final Pattern PART = Pattern.compile("\\.lunheng-(\\d{1,18})-\\d+\\.part");

  /** A program on another host, of which nothing is known here, has long written on by then. */
  private static final Duration OLD = Duration.ofSeconds(10);

  /** Where it was looked already for what killed programs have left. */
  private static final Set<Path> SWEPT = ConcurrentHashMap.newKeySet();

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** What is being written, to be taken away when the program is stopped. */
  private static final Set<Path> PARTS = ConcurrentHashMap.newKeySet();

  static {
    Thread cleanUp = new Thread(() -> PARTS.forEach(NewFile::discard), "clean-up");
    Runtime.getRuntime().addShutdownHook(cleanUp);
  }

  /**
   * Writes a file beside its place and moves it there when it is complete; missing folders are
   * made, an older file is replaced.
   *
   * @throws ProblemException if the file cannot be written; an older one is then still there
   */
  public static void write(Path file, Content content) throws ProblemException {
    Path folder = file.toAbsolutePath().getParent();
    Path part = folder.resolve(".lunheng-" + PROCESS + "-" + COUNT.incrementAndGet() + ".part");
    try {
      Files.createDirectories(folder);
      if (SWEPT.add(folder)) {
        sweep(folder);
      }
      PARTS.add(part);
      try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(part))) {
        content.writeTo(output);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ProblemException(Failures.unwritable(file, e));
    } finally {
      discard(part);
      PARTS.remove(part);
    }
  }

  /**
   * Writes a file unless it already holds just that.
   *
   * @return whether it was written
   * @throws ProblemException if it cannot be written
   */
  static boolean writeIfOther(Path file, Content content) throws ProblemException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      content.writeTo(bytes);
      if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes.toByteArray())) {
        return false;
      }
    } catch (IOException e) {
      throw new ProblemException(Failures.unreadable(FileNames.of(file), e));
    }
    write(file, bytes::writeTo);
    return true;
  }

  /** Takes away what programs have left in a folder that were killed while they wrote. */
  static void sweep(Path folder) {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".lunheng-*.part")) {
      for (Path part : parts) {
        if (isLeft(part)) {
          discard(part);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // what is left harms nobody
    }
  }

  private static boolean isLeft(Path part) throws IOException {
    Matcher name = PART.matcher(part.getFileName().toString());
    Instant end = Instant.now().minus(OLD);
    return name.matches()
        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
        && Files.getLastModifiedTime(part).toInstant().isBefore(end);
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // what is left is named .part: nobody takes it for the file
    }
  }
}
