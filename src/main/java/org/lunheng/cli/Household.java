package org.lunheng.cli;

import java.util.Optional;
import org.lunheng.document.Problem;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.OwnLibrary;
import org.lunheng.store.ProblemException;

/**
 * Who reads, what there is to read, where what the reader leaves is kept, and what they may do: at
 * home all that the machine lets them do, as a host's visitor no more than to read.
 */
interface Household {

  ReaderId reader();

  /** Whether the reader is a visitor, to whom nothing of the machine is shown. */
  boolean isHosted();

  /** Whether the reader comes back to where they were, whatever they type with. */
  boolean staysThroughPipes();

  /** The library. */
  CorpusStore corpus() throws ProblemException;

  /** What the library holds; what cannot be read is told. */
  Inventory inventory(Session session) throws ProblemException;

  /** The part of the library that is the reader's own; empty where there can be none. */
  Optional<OwnLibrary> ownLibrary() throws ProblemException;

  /** The same to be changed, or why there is none. */
  OwnLibrary requireOwnLibrary() throws ProblemException;

  /** Whether there is a place for what readers leave. */
  boolean isPlaced() throws ProblemException;

  /**
   * What readers leave, to be closed by whoever asked for it.
   *
   * @throws ProblemException if there is no place for it
   */
  Belongings belongings() throws ProblemException;

  /** How the reader left the room. */
  LeftRoom left(Session session) throws ProblemException;

  /** What can be told to the reader of a problem. */
  Problem told(Problem problem);
}
