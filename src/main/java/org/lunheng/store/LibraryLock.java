package org.lunheng.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** The right to change a library, which one thread of one process has at a time. */
final class LibraryLock implements AutoCloseable {
  private static final String NAME = ".lock";

  /** The system's locks are between processes only. */
  private static final ReentrantLock THREADS = new ReentrantLock();

  private final Path folder;
  private final FileChannel channel;

  private LibraryLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Waits for the right to change the library in a folder, which is made if it is missing.
   *
   * @throws ProblemException if nothing can be written there
   */
  static LibraryLock on(Path folder) throws ProblemException {
    THREADS.lock();
    try {
      OwnLibrary.make(folder);
      Path file = folder.resolve(NAME);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.lock();
      return new LibraryLock(folder, channel);
    } catch (IOException e) {
      THREADS.unlock();
      throw new ProblemException(Failures.unwritable(folder, e));
    }
  }

  /**
   * The library's catalogue as it is now.
   *
   * @throws ProblemException if it is broken
   */
  Catalogue catalogue() throws ProblemException {
    return read(CorpusStore.CATALOGUE);
  }

  /**
   * What was known of the sources of removed interviews when they were removed.
   *
   * @throws ProblemException if it is broken
   */
  Catalogue removed() throws ProblemException {
    return read(OwnLibrary.REMOVED_CATALOGUE);
  }

  private Catalogue read(String name) throws ProblemException {
    Path file = folder.resolve(name);
    try (InputStream input = Files.newInputStream(file)) {
      return Catalogue.read(FileNames.of(file), input);
    } catch (NoSuchFileException e) {
      return Catalogue.EMPTY;
    } catch (IOException e) {
      throw new ProblemException(Failures.unreadable(FileNames.of(file), e));
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // the system lets go of the lock at the latest when the program ends
    } finally {
      THREADS.unlock();
    }
  }
}
