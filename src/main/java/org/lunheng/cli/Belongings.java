package org.lunheng.cli;

import org.lunheng.store.KeepsakeStore;
import org.lunheng.store.PlaceStore;
import org.lunheng.store.ReviewStore;

/** What is kept of readers, in one place. */
interface Belongings extends AutoCloseable {
  ReviewStore reviews();

  /**
   * @param library tells the libraries of the place apart; empty for the usual one
   */
  PlaceStore places(String library);

  KeepsakeStore keepsakes();

  /** Gives back what was opened for whoever closes this. */
  @Override
  void close();
}
