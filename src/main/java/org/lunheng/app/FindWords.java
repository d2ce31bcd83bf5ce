package org.lunheng.app;

import org.lunheng.corpus.find.Fault;

/** Puts into words why an expression cannot be looked for. */
public final class FindWords {
  private FindWords() {}

  /** What is wrong, and at which character, counted from 1. */
  public static Notice fault(Fault fault) {
    return Notice.of(key(fault.kind()), Integer.toString(fault.at() + 1));
  }

  /** The same, and what can be done. */
  public static Notice advised(Fault fault) {
    return fault(fault).and(Notice.of("fault.advice"));
  }

  private static String key(Fault.Kind kind) {
    return switch (kind) {
      case UNCLOSED -> "fault.unclosed";
      case UNOPENED -> "fault.unopened";
      case REPETITION -> "fault.repetition";
      case COUNT -> "fault.count";
      case ESCAPE -> "fault.escape";
      case RANGE -> "fault.range";
      case UNSUPPORTED -> "fault.unsupported";
      case TOO_LARGE -> "fault.too-large";
    };
  }
}
