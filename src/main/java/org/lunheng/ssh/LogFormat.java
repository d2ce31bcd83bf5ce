package org.lunheng.ssh;

/** How the lines of the log are written. */
public enum LogFormat {
  /** The time, the event, then {@code name=value}, quoted as in JSON where need be. */
  TEXT,
  /** An object on each line, with {@code time} and {@code event} first. */
  JSON
}
