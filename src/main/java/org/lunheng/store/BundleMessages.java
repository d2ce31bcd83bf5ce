package org.lunheng.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.text.Messages;

/**
 * Messages from maps; places are filled in as they are, without any formatting. A map is got when
 * none of those before it has what is asked for.
 */
final class BundleMessages implements Messages {
  private final String language;
  private final List<Map<String, String>> known = new ArrayList<>();
  private final Deque<Part> unknown;

  /** A part of the messages that is not got yet. */
  interface Part {
    Map<String, String> get();
  }

  /** What a pattern is first needed for. */
  private static final class Places {
    static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");
  }

  BundleMessages(String language, List<Part> parts) {
    this.language = language;
    this.unknown = new ArrayDeque<>(parts);
  }

  @Override
  public String language() {
    return language;
  }

  @Override
  public String get(String key, Object... arguments) {
    String text = find(key);
    if (text == null) {
      throw new IllegalArgumentException("There is no message " + key + " in " + language);
    }
    return arguments.length == 0 ? text : fillIn(text, arguments);
  }

  @Override
  public boolean has(String key) {
    return find(key) != null;
  }

  private synchronized String find(String key) {
    for (Map<String, String> part : known) {
      String text = part.get(key);
      if (text != null) {
        return text;
      }
    }
    while (!unknown.isEmpty()) {
      Map<String, String> part = unknown.remove().get();
      known.add(part);
      if (part.containsKey(key)) {
        return part.get(key);
      }
    }
    return null;
  }

  private static String fillIn(String text, Object... arguments) {
    return Places.PLACE
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    String.valueOf(arguments[Integer.parseInt(place.group(1))])));
  }
}
