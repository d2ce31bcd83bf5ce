package org.lunheng.clean;

/** One step of cleaning: takes the draft as the last step left it and gives the next one. */
interface Step {

  /** The step's name, as reasons and tests use it. */
  String name();

  /** The draft after this step. */
  Draft apply(Draft draft);
}
