package org.lunheng.terminal;

import java.util.concurrent.Executor;

/**
 * Who does what the room asks for, and where.
 *
 * @param worker performs commands
 * @param texts where commands about texts are performed
 * @param database where those are performed that may have to wait for a database
 */
public record Crew(Worker worker, Executor texts, Executor database) {

  /** All at one place. */
  public static Crew of(Worker worker, Executor executor) {
    return new Crew(worker, executor, executor);
  }
}
