package org.lunheng.cli;

import java.nio.file.Path;
import org.lunheng.store.KeepsakeStore;
import org.lunheng.store.PlaceStore;
import org.lunheng.store.Readers;
import org.lunheng.store.ReviewStore;

/**
 * What is kept of readers, as long as somebody needs it.
 *
 * @param owned whether nobody else needs it
 */
record Belongings(Readers readers, boolean owned) implements AutoCloseable {

  /** What is kept in a folder, which is made when something is. */
  static Belongings in(Path folder) {
    return new Belongings(Readers.in(folder), true);
  }

  /** What others need too. */
  static Belongings lent(Readers readers) {
    return new Belongings(readers, false);
  }

  ReviewStore reviews() {
    return readers.reviews();
  }

  /**
   * @param library tells the libraries of the place apart; empty for the usual one
   */
  PlaceStore places(String library) {
    return readers.places(library);
  }

  KeepsakeStore keepsakes() {
    return readers.keepsakes();
  }

  @Override
  public void close() {
    if (owned) {
      readers.close();
    }
  }
}
