package org.lunheng.store;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.text.Messages;

/** Messages from a map; places are filled in as they are, without any formatting. */
record BundleMessages(String language, Map<String, String> texts) implements Messages {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

  BundleMessages {
    texts = Map.copyOf(texts);
  }

  @Override
  public String get(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("There is no message " + key + " in " + language);
    }
    return arguments.length == 0 ? text : fillIn(text, arguments);
  }

  @Override
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  private static String fillIn(String text, Object... arguments) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    String.valueOf(arguments[Integer.parseInt(place.group(1))])));
  }
}
