package org.lunheng.store;

import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;

/**
 * Lays an interview out so that a change shows as one changed line: every entry of the outermost
 * object and every element of a list has a line of its own, except in short lists.
 */
final class DiffFriendlyPrinter implements PrettyPrinter {
  private static final Set<String> SHORT_LISTS = Set.of("spans", "alternatives");
  private static final String INDENT = "  ";

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    json.writeRaw('{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    if (isOutermost(json)) {
      newLine(json, 1);
    }
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    separate(json, isOutermost(json), 1);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    if (isOutermost(json) && entries > 0) {
      newLine(json, 0);
    }
    json.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    json.writeRaw('[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    if (isLongList(json)) {
      newLine(json, level(json));
    }
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    separate(json, isLongList(json), level(json));
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    if (values > 0 && isLongList(json)) {
      newLine(json, level(json) - 1);
    }
    json.writeRaw(']');
  }

  private static boolean isOutermost(JsonGenerator json) {
    return json.streamWriteContext().getParent().inRoot();
  }

  private static boolean isLongList(JsonGenerator json) {
    TokenStreamContext owner = json.streamWriteContext().getParent();
    return !SHORT_LISTS.contains(owner.currentName());
  }

  /** Lists stand in objects and objects in lists, so that every second nesting is a list. */
  private static int level(JsonGenerator json) {
    return json.streamWriteContext().getNestingDepth() / 2 + 1;
  }

  private static void separate(JsonGenerator json, boolean onNewLine, int level) {
    json.writeRaw(',');
    if (onNewLine) {
      newLine(json, level);
    } else {
      json.writeRaw(' ');
    }
  }

  private static void newLine(JsonGenerator json, int level) {
    json.writeRaw('\n');
    json.writeRaw(INDENT.repeat(level));
  }
}
