package org.lunheng.app;

/** How a stretch of a text stands out from the rest of it. */
public enum Look {
  /** A raw reading that was changed. */
  REPLACED,
  /** A restored reading. */
  RESTORED,
  /** A reading in doubt. */
  OFFERED,
  /** A change that nobody need look at, on either side. */
  QUIET,
  /** The place that is being looked at. */
  CURRENT,
  /** The term that the reader is at. */
  TERM,
  /** What is looked for. */
  FOUND,
  /** Where the reader was led of what is looked for. */
  FOUND_NOW,
  /** Left out of the restored text. */
  REMOVED,
  /** Not of the text: what it says is about the text. */
  REMARK
}
