package org.lunheng.corpus.find;

/**
 * Why an expression cannot be looked for.
 *
 * @param at where in the expression, in {@code char}s from 0
 * @param part what is wrong there
 */
public record Fault(Kind kind, int at, String part) {

  /** What is wrong. */
  public enum Kind {
    /** A group or a set that is not closed. */
    UNCLOSED,
    /** An end without a beginning. */
    UNOPENED,
    /** A repetition of nothing, or of a repetition. */
    REPETITION,
    /** A number of repetitions that cannot be, or is too large. */
    COUNT,
    /** A backslash before something that it means nothing for. */
    ESCAPE,
    /** A range whose end is before its beginning. */
    RANGE,
    /** Something that only finds in other dialects, such as a look ahead or a back reference. */
    UNSUPPORTED,
    /** More than can be looked for in good time. */
    TOO_LARGE
  }
}
