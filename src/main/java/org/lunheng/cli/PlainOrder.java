package org.lunheng.cli;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.text.Messages;
import org.lunheng.text.Printable;

/** What a line typed in the plain room means. */
sealed interface PlainOrder {
  /** A command with what stands behind it, which may be empty. */
  record Do(PlainCommand command, String argument) implements PlainOrder {}

  /** A number on its own, as it was typed. */
  record Number(String digits) implements PlainOrder {}

  /** Nothing that is known. */
  record Unknown(String typed) implements PlainOrder {}

  Pattern PERCENT = Pattern.compile("[0-9]+%");
  Pattern MARK = Pattern.compile("(?i)m\\s*([a-z])");
  Pattern MARKED = Pattern.compile("(?i)'\\s*([a-z']?)");
  Pattern DATA = Pattern.compile("(?i)my\\s+data(?:\\s+(.*))?");
  Pattern BLANKS = Pattern.compile("[\\s\u3000]+");
  Map<String, PlainCommand> SIGNS =
      Map.of(
          "//", PlainCommand.SEARCH,
          "/", PlainCommand.FIND,
          "~~", PlainCommand.MATCH_ALL,
          "~", PlainCommand.MATCH,
          "*", PlainCommand.BOOKMARK);
  Pattern DIGITS = Pattern.compile("[0-9]+");
  Pattern PARAGRAPH = Pattern.compile("(?i)p\\s*([0-9]+(?:\\.[0-9]+)?)");

  /**
   * What a line means; letters, digits and signs may be full-width, and brackets and strokes those
   * that Chinese input methods give for the same keys.
   */
  static PlainOrder of(String line, Messages messages) {
    String typed = halfWidth(line);
    if (typed.isEmpty()) {
      return new Do(PlainCommand.NEXT, "");
    }
    if (DIGITS.matcher(typed).matches()) {
      return new Number(typed);
    }
    if (PARAGRAPH.matcher(typed).matches()) {
      return new Do(PlainCommand.PARAGRAPH, PARAGRAPH.matcher(typed).replaceFirst("p$1"));
    }
    if (PERCENT.matcher(typed).matches()) {
      return new Do(PlainCommand.PERCENT, typed);
    }
    Matcher mark = MARK.matcher(typed);
    if (mark.matches()) {
      return new Do(PlainCommand.MARK, mark.group(1));
    }
    Matcher marked = MARKED.matcher(typed);
    if (marked.matches()) {
      return new Do(PlainCommand.TO_MARK, marked.group(1));
    }
    Matcher data = DATA.matcher(typed);
    if (data.matches()) {
      return new Do(PlainCommand.DATA, data.group(1) == null ? "" : data.group(1));
    }
    return sign(typed).orElseGet(() -> word(line, typed, messages));
  }

  /** What begins with a sign and needs no blank behind it. */
  private static Optional<PlainOrder> sign(String typed) {
    for (String sign : List.of("//", "/", "~~", "~", "*")) {
      if (typed.startsWith(sign)) {
        PlainCommand command = SIGNS.get(sign);
        return Optional.of(new Do(command, typed.substring(sign.length()).strip()));
      }
    }
    return Optional.empty();
  }

  private static PlainOrder word(String line, String typed, Messages messages) {
    String[] parts = typed.split("\\s+", 2);
    String argument = parts.length > 1 ? parts[1] : "";
    Optional<PlainCommand> command =
        Arrays.stream(PlainCommand.values())
            .filter(c -> c.names(messages).contains(parts[0].toLowerCase(Locale.ROOT)))
            .findFirst();
    if (command.isEmpty()) {
      return new Unknown(typed);
    }
    return new Do(command.get(), command.get().isVerbatim() ? behindWord(line) : argument);
  }

  /** What stands behind the first word of a line. */
  private static String behindWord(String line) {
    String[] parts = BLANKS.split(Printable.clean(line).strip(), 2);
    return parts.length > 1 ? parts[1].strip() : "";
  }

  static String halfWidth(String line) {
    String typed = line.startsWith("\uFEFF") ? line.substring(1) : line;
    String narrow = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).strip();
    return switch (narrow) {
      case "【", "「" -> "[";
      case "】", "」" -> "]";
      case "。" -> ".";
      case "《", "〈" -> "<";
      case "》", "〉" -> ">";
      default ->
          narrow
              .replaceFirst("^、、", "//")
              .replaceFirst("^、", "/")
              .replaceFirst("^[‘’]", "'")
              .replaceFirst("(?<=^')[‘’]", "'");
    };
  }
}
