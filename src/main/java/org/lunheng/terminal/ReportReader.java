package org.lunheng.terminal;

import java.util.Optional;

/** Reads the terminal's answers. */
final class ReportReader {
  private static final String BACKGROUND = "11;rgb:";
  private static final int CHANNELS = 3;
  private static final int LONGEST_CHANNEL = 4;

  private ReportReader() {}

  /** The answer that a control sequence is, without its ESC [; empty for any other sequence. */
  static Optional<Report> control(String sequence) {
    char last = sequence.charAt(sequence.length() - 1);
    String body = sequence.substring(0, sequence.length() - 1);
    boolean marked = body.startsWith("?");
    int[] numbers = numbers(marked ? body.substring(1) : body);
    return Optional.ofNullable(
        switch (last) {
          case 'R' -> !marked && numbers.length == 2 ? cursor(numbers) : null;
          case 'c' -> marked ? new Report.Attributes() : null;
          case 'n' -> body.equals("0") ? new Report.Ready() : null;
          case 'u' -> marked ? new Report.Keyboard() : null;
          case 'y' -> marked && body.endsWith("$") ? mode(body) : null;
          default -> null;
        });
  }

  private static Report cursor(int[] numbers) {
    return new Report.CursorAt(numbers[0], numbers[1]);
  }

  /** 1 and 2 stand for a mode that is set or not; others for one that is not there or not ours. */
  private static Report mode(String body) {
    int[] numbers = numbers(body.substring(1, body.length() - 1));
    return numbers.length == 2 ? new Report.Mode(numbers[0], (numbers[1] + 1) / 2 == 1) : null;
  }

  /** The answer that an operating system command is, without its ESC ] and its end. */
  static Optional<Report> command(String command) {
    if (!command.startsWith(BACKGROUND)) {
      return Optional.empty();
    }
    String[] channels = command.substring(BACKGROUND.length()).split("/", -1);
    int rgb = 0;
    for (String channel : channels) {
      int level = level(channel);
      if (channels.length != CHANNELS || level < 0) {
        return Optional.empty();
      }
      rgb = rgb << Byte.SIZE | level;
    }
    return Optional.of(new Report.Background(rgb));
  }

  /** One to four hexadecimal digits as 0 to 255; -1 for anything else. */
  private static int level(String digits) {
    if (digits.isEmpty() || digits.length() > LONGEST_CHANNEL) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      number = number << 4 | digit;
    }
    return number * 255 / ((1 << 4 * digits.length()) - 1);
  }

  /** The parameters, -1 for what is no number of at most four digits. */
  static int[] numbers(String parameters) {
    String[] parts = parameters.split(";", -1);
    int[] numbers = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = number(parts[i]);
    }
    return numbers;
  }

  private static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9 || number > 0xFFFFF) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return digits.isEmpty() ? -1 : number;
  }
}
