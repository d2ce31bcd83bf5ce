package org.lunheng.app;

/** Something to be done outside the model; what comes of it returns as a {@link Msg}. */
public sealed interface Cmd {

  /** Find out what the library holds. */
  record LoadLibrary() implements Cmd {}

  /** Read one interview. */
  record LoadInterview(String id) implements Cmd {}

  /** Load what converts between the scripts. */
  record LoadConverter() implements Cmd {}

  /** Leave the room. */
  record Quit() implements Cmd {}
}
