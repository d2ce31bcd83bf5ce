package org.lunheng.ssh;

import java.util.regex.Pattern;

/** What the log says of an exception. */
final class Failure {
  /** More than this of a message is not looked at, in UTF-16 units. */
  private static final int MOST = 4_000;

  /** How deep causes are followed; a chain may be a circle. */
  private static final int DEEPEST = 20;

  /** The user's part of an address: {@code //name:password@}. */
  private static final Pattern IN_ADDRESS = Pattern.compile("//[^/\\s]*@");

  /** A password and its like, as settings and connection addresses have them. */
  private static final Pattern IN_SETTING =
      Pattern.compile(
          "(?i)(password|passwd|pwd|secret|token)\\s*[=:]\\s*(?:'[^']*'|\"[^\"]*\"|[^\\s&;,]+)");

  private Failure() {}

  /** A line with what went wrong, and where in the program. */
  static EventLine told(EventLine line, Throwable why) {
    EventLine told = line.with("message", hidden(why.getMessage())).with("at", place(why));
    Throwable root = root(why);
    return root == why
        ? told
        : told.with("cause", root.getClass().getName())
            .with("cause-message", hidden(root.getMessage()))
            .with("cause-at", place(root));
  }

  /** A text without the secrets that libraries repeat in what they complain of. */
  static String hidden(String text) {
    if (text == null) {
      return "";
    }
    String looked = text.length() > MOST ? text.substring(0, MOST) : text;
    String addresses = IN_ADDRESS.matcher(looked).replaceAll("//***@");
    return IN_SETTING.matcher(addresses).replaceAll("$1=***");
  }

  private static Throwable root(Throwable why) {
    Throwable root = why;
    for (int i = 0; i < DEEPEST && root.getCause() != null; i++) {
      root = root.getCause();
    }
    return root;
  }

  /** Where the program itself was last, for what libraries throw. */
  private static String place(Throwable why) {
    StackTraceElement[] stack = why.getStackTrace();
    for (StackTraceElement frame : stack) {
      if (frame.getClassName().startsWith("org.lunheng.")) {
        return shown(frame);
      }
    }
    return stack.length == 0 ? "" : shown(stack[0]);
  }

  private static String shown(StackTraceElement frame) {
    return frame.getClassName()
        + "."
        + frame.getMethodName()
        + "("
        + frame.getFileName()
        + ":"
        + frame.getLineNumber()
        + ")";
  }
}
