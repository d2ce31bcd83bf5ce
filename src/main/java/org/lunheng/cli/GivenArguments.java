package org.lunheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The arguments as they were typed. */
final class GivenArguments {
  private static final String LOST = "\uFFFD";

  private GivenArguments() {}

  /**
   * The arguments in UTF-8. In a locale without Chinese characters Java loses them; Linux still has
   * the bytes.
   */
  static String[] of(String[] arguments) {
    if (Arrays.stream(arguments).noneMatch(argument -> argument.contains(LOST))) {
      return arguments;
    }
    try {
      byte[] line = Files.readAllBytes(Path.of("/proc/self/cmdline"));
      String[] all = new String(line, StandardCharsets.UTF_8).split("\0", -1);
      int end = all.length - 1;
      return Arrays.copyOfRange(all, end - arguments.length, end);
    } catch (IOException e) {
      return arguments;
    }
  }
}
