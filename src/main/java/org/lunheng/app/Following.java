package org.lunheng.app;

/** What the other panes do when the active one moves. */
public enum Following {
  /** They stay. */
  NONE,
  /** They scroll as far. */
  SCROLLING,
  /** They go to where its topic is spoken of. */
  TOPIC
}
