package org.lunheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The arguments as they were typed. In a locale without Chinese characters Java puts U+FFFD for
 * each of their bytes; Linux still has the bytes.
 */
final class GivenArguments {
  private static final String LOST = "\uFFFD";

  private GivenArguments() {}

  /** The arguments, read as UTF-8 where Java could not read them. */
  static String[] of(String[] arguments) {
    if (Arrays.stream(arguments).noneMatch(argument -> argument.contains(LOST))) {
      return arguments;
    }
    try {
      return recovered(arguments, Files.readAllBytes(Path.of("/proc/self/cmdline")));
    } catch (IOException e) {
      return arguments;
    }
  }

  /**
   * The last arguments of a command line, if they are those that were given but for what was lost.
   *
   * @param commandLine arguments in UTF-8 with a NUL after each
   */
  static String[] recovered(String[] given, byte[] commandLine) {
    String[] all = new String(commandLine, StandardCharsets.UTF_8).split("\0", -1);
    int end = all.length - 1;
    int start = end - given.length;
    if (start < 0) {
      return given;
    }
    String[] last = Arrays.copyOfRange(all, start, end);
    return Arrays.equals(inAscii(last), inAscii(given)) ? last : given;
  }

  private static String[] inAscii(String[] arguments) {
    return Arrays.stream(arguments)
        .map(argument -> argument.replaceAll("[^\\x00-\\x7F]+", LOST))
        .toArray(String[]::new);
  }
}
