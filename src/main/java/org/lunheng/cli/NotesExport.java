package org.lunheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.document.Interview;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Quote;
import org.lunheng.reader.QuotePlace;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.KeepsakeJson;
import org.lunheng.store.NewFile;
import org.lunheng.store.ProblemException;

/**
 * {@code lunheng export notes}: bookmarks, highlights and notes by interview in the order of the
 * library, those of each in the order of its text.
 *
 * @param json whether as JSON Lines instead of Markdown
 */
record NotesExport(Session session, boolean json) {

  /**
   * Writes all of the local reader and gives the exit code.
   *
   * @param file where they go, or null for standard output
   */
  int write(Path file) throws ProblemException, IOException {
    List<Keepsake> keepsakes;
    try (Belongings own = session.household().belongings()) {
      keepsakes = own.keepsakes().keepsakes(session.reader());
    }
    Map<String, List<Keepsake>> grouped = grouped(keepsakes);
    if (file == null) {
      write(grouped, session.out());
    } else {
      NewFile.write(file, output -> write(grouped, output));
    }
    return ExitCode.DONE;
  }

  private Map<String, List<Keepsake>> grouped(List<Keepsake> keepsakes) throws ProblemException {
    Map<String, List<Keepsake>> grouped = new LinkedHashMap<>();
    if (!keepsakes.isEmpty()) {
      List<InterviewSummary> shelf = session.store().library().value().interviews();
      shelf.forEach(summary -> grouped.put(summary.id(), new ArrayList<>()));
    }
    for (Keepsake keepsake : keepsakes.stream().sorted(Keepsake.IN_TEXT).toList()) {
      String interview = keepsake.quote().interview();
      grouped.computeIfAbsent(interview, id -> new ArrayList<>()).add(keepsake);
    }
    grouped.values().removeIf(List::isEmpty);
    return grouped;
  }

  private void write(Map<String, List<Keepsake>> grouped, OutputStream output) throws IOException {
    for (Map.Entry<String, List<Keepsake>> group : grouped.entrySet()) {
      Interview interview = interview(group.getKey());
      if (json) {
        for (Keepsake keepsake : group.getValue()) {
          KeepsakeJson.write(keepsake, interview, found(keepsake.quote(), interview), output);
        }
      } else {
        NotesMarkdown markdown = new NotesMarkdown(session.messages(), group.getKey(), interview);
        String text = String.join("\n", markdown.lines(group.getValue())) + "\n";
        output.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** An interview of the library; null if it is no longer there. */
  private Interview interview(String id) {
    try {
      CorpusStore store = session.store();
      return store.interview(id);
    } catch (ProblemException e) {
      return null;
    }
  }

  static QuotePlace found(Quote quote, Interview interview) {
    return interview == null ? null : QuotePlace.of(quote, interview.paragraphs()).orElse(null);
  }
}
