package org.lunheng.store;

import java.util.List;

/**
 * A setting as it is written.
 *
 * @param path the names of its sections and its own
 * @param line where it stands, from 1
 * @param type what sort of value it has
 * @param values the value as text; several for a list of texts only
 */
public record ConfigEntry(List<String> path, int line, Type type, List<String> values) {

  /** The sorts of values that settings have, and all others. */
  public enum Type {
    TEXT,
    TEXTS,
    NUMBER,
    SWITCH,
    SECTION,
    OTHER
  }

  public ConfigEntry {
    path = List.copyOf(path);
    values = List.copyOf(values);
  }
}
