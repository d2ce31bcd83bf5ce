package org.lunheng.cli;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lunheng.text.Messages;

/** What a line typed in the plain room means. */
sealed interface PlainOrder {
  /** A command with what stands behind it, which may be empty. */
  record Do(PlainCommand command, String argument) implements PlainOrder {}

  /** A number on its own, as it was typed. */
  record Number(String digits) implements PlainOrder {}

  /** Nothing that is known. */
  record Unknown(String typed) implements PlainOrder {}

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
    if (typed.startsWith("//")) {
      return new Do(PlainCommand.SEARCH, typed.substring(2).strip());
    }
    if (typed.startsWith("/")) {
      return new Do(PlainCommand.FIND, typed.substring(1).strip());
    }
    return word(typed, messages);
  }

  private static PlainOrder word(String typed, Messages messages) {
    String[] parts = typed.split("\\s+", 2);
    String argument = parts.length > 1 ? parts[1] : "";
    Optional<PlainCommand> command =
        Arrays.stream(PlainCommand.values())
            .filter(c -> c.names(messages).contains(parts[0].toLowerCase(Locale.ROOT)))
            .findFirst();
    return command.isPresent() ? new Do(command.get(), argument) : new Unknown(typed);
  }

  private static String halfWidth(String line) {
    String typed = line.startsWith("\uFEFF") ? line.substring(1) : line;
    String narrow = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).strip();
    return switch (narrow) {
      case "【", "「" -> "[";
      case "】", "」" -> "]";
      case "。" -> ".";
      default -> narrow.replaceFirst("^、、", "//").replaceFirst("^、", "/");
    };
  }
}
