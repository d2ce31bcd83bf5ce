package org.lunheng.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Reads a text file as Anki's manual says that Anki does (Importing, Text Files): key-value pairs
 * in lines that start with #, then one note a record, whose fields may be quoted, with quotation
 * marks doubled inside; what is no special column goes to the fields of the note in turn.
 */
record AnkiText(List<String> noteTypes, List<Note> notes) {

  /** What Anki would make of a record. */
  record Note(String guid, String deck, List<String> tags, List<String> fields) {}

  static AnkiText read(String text) {
    Map<String, String> header = new HashMap<>();
    List<String> noteTypes = new ArrayList<>();
    int start = 0;
    while (text.startsWith("#", start)) {
      int end = text.indexOf('\n', start);
      String[] pair = text.substring(start + 1, end).split(":", 2);
      if (pair[0].equals("notetype")) {
        noteTypes.add(pair[1]);
      } else if (header.put(pair[0], pair[1]) != null) {
        throw new AssertionError(pair[0] + " twice");
      }
      start = end + 1;
    }
    if (!header.remove("separator").equalsIgnoreCase("tab")
        || !header.remove("html").equals("true")) {
      throw new AssertionError(text.substring(0, start));
    }
    int guid = Integer.parseInt(header.remove("guid column")) - 1;
    int deck = Integer.parseInt(header.remove("deck column")) - 1;
    int tags = Integer.parseInt(header.remove("tags column")) - 1;
    if (!header.isEmpty()) {
      throw new AssertionError("unknown keys: " + header);
    }
    List<Note> notes = new ArrayList<>();
    for (List<String> row : rows(text.substring(start))) {
      if (!row.get(0).startsWith("#")) {
        List<String> fields = new ArrayList<>(row);
        new TreeSet<>(List.of(guid, deck, tags))
            .descendingIterator()
            .forEachRemaining(column -> fields.remove((int) column));
        List<String> words = List.of(row.get(tags).trim().split("\\s+", -1));
        notes.add(new Note(row.get(guid), row.get(deck), words, fields));
      }
    }
    return new AnkiText(noteTypes, notes);
  }

  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      StringBuilder field = new StringBuilder();
      at = field(text, at, field);
      row.add(field.toString());
      if (at >= text.length() || text.charAt(at) == '\n') {
        rows.add(row);
        row = new ArrayList<>();
      }
      at++;
    }
    return rows;
  }

  /** Reads a field and gives the index of what ends it. */
  private static int field(String text, int from, StringBuilder field) {
    boolean quoted = text.charAt(from) == '"';
    int at = quoted ? from + 1 : from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!quoted && (c == '\t' || c == '\n')) {
        return at;
      }
      if (quoted && c == '"') {
        if (!text.startsWith("\"\"", at)) {
          return at + 1;
        }
        at++;
      }
      field.append(c);
      at++;
    }
    return at;
  }
}
