package org.lunheng.cli;

import java.util.Map;
import org.lunheng.terminal.ColorChoice;

/**
 * What holds for every command.
 *
 * @param library the folder of the library, or null for the one that travels with the program
 * @param data the folder of what the reader leaves behind, or null for the usual one
 * @param language the language of the program's words, for example {@code zh-Hans}
 * @param color whether to use colours
 * @param display how the room is shown
 * @param preferences what the reader has put down, for what no option says
 */
record Settings(
    String library,
    String data,
    String language,
    ColorChoice color,
    Display display,
    Preferences preferences) {

  /** What holds if no option says otherwise. */
  static Settings of(Map<String, String> variables, Preferences preferences) {
    return new Settings(
        null,
        null,
        preferences.language(variables).tag(),
        preferences.color(variables),
        preferences.display(),
        preferences);
  }
}
