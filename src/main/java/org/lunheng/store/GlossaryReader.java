package org.lunheng.store;

import java.io.InputStream;
import java.util.List;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.document.Problem;

/**
 * Reads the entries of a glossary, and where each of them stands in the file. An entry that is
 * broken is a problem, and the others are there.
 */
final class GlossaryReader {
  private static final int SCHEMA = 1;

  private GlossaryReader() {}

  /**
   * An entry and where it is written.
   *
   * @param file the file, for problems
   * @param line its line, counted from 1
   * @param whole whether all of it could be read; else some of its fields are null
   */
  record Written(Entry entry, String file, int line, boolean whole) {}

  /**
   * A glossary's file.
   *
   * @param entries those that are whole
   * @param faults what is broken
   * @param strays fields that mean nothing
   */
  record GlossaryFile(List<Written> entries, List<Problem> faults, List<Problem> strays) {}

  /**
   * Reads a glossary's file.
   *
   * @param file the name of what is read, for problems
   * @throws ProblemException if it is no JSON
   */
  static GlossaryFile read(String file, InputStream input) throws ProblemException {
    Fields.Notes notes = new Fields.Notes(file);
    Fields fields = Fields.of(JsonTree.read(file, input), notes);
    fields.schema(SCHEMA);
    List<Written> entries =
        fields
            .objects("entries", entry -> new Written(entry(entry), file, entry.line(), entry.end()))
            .stream()
            .filter(Written::whole)
            .toList();
    fields.end();
    return new GlossaryFile(entries, notes.faults(), notes.strays());
  }

  private static Entry entry(Fields fields) {
    return new Entry(
        fields.text("id"),
        fields.oneOf("kind", Entry.Kind.values()),
        fields.translations("term"),
        fields.texts("aliases"),
        fields.translations("definition"),
        fields.texts("related"),
        fields.texts("except"));
  }
}
