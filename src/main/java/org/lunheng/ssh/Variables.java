package org.lunheng.ssh;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a client says of its terminal and language. Nothing of it ever reaches the environment of a
 * process; there is none.
 */
final class Variables {
  private static final Pattern NAME = Pattern.compile("LANG|LC_[A-Z]{1,20}|COLORTERM|NO_COLOR");

  /** Names of locales and terminals; no control characters, no blanks, nothing of a shell. */
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9._@:=+-]{0,64}");

  /** There are a dozen categories of locales. */
  private static final int MOST = 20;

  private final Map<String, String> values = Collections.synchronizedMap(new TreeMap<>());

  /** Takes a variable if it is one of those that are of use here. */
  boolean take(String name, String value) {
    boolean known = NAME.matcher(name).matches() && VALUE.matcher(value).matches();
    if (!known || values.size() >= MOST && !values.containsKey(name)) {
      return false;
    }
    values.put(name, value);
    return true;
  }

  /** Takes the kind of terminal from a request for one. */
  void terminal(String type) {
    values.put("TERM", VALUE.matcher(type).matches() ? type : "");
  }

  /** All that was taken. */
  Map<String, String> values() {
    synchronized (values) {
      return Map.copyOf(values);
    }
  }
}
