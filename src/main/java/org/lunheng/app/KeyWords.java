package org.lunheng.app;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.text.Messages;

/**
 * Names the keys in what the room says: a message has the name of an action in double brackets, as
 * in {@code [[quit]]}, where its key is to stand, whichever that is now.
 */
public final class KeyWords {
  private static final String MARK = "[[";

  private KeyWords() {}

  /** A message with the keys of a state. */
  public static String of(String message, Model model, Object... arguments) {
    return in(model.messages().get(message, arguments), model);
  }

  /** A text of the bundles with the keys of a state; an action without a key is named itself. */
  public static String in(String text, Model model) {
    // most texts name none, and the first frame needs no patterns
    return text.contains(MARK) ? Actions.NAMED.matcher(text).replaceAll(found(model)) : text;
  }

  private static Function<MatchResult, String> found(Model model) {
    return match -> Matcher.quoteReplacement(key(match.group(1), model));
  }

  private static String key(String action, Model model) {
    Messages messages = model.messages();
    return model.keyboard().map().all().stream()
        .filter(binding -> binding.name().equals(action) && !binding.keys().isEmpty())
        .map(binding -> KeyName.of(binding.keys().get(0), messages))
        .findFirst()
        .orElse(":" + action);
  }

  private static final class Actions {
    private static final Pattern NAMED = Pattern.compile("\\[\\[([a-z0-9-]+)]]");
  }
}
