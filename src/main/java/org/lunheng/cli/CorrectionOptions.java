package org.lunheng.cli;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunheng.document.Problem;
import org.lunheng.store.Corrections;
import org.lunheng.store.ProblemException;
import picocli.CommandLine.Option;

/** The options that say what a reader knows better about a file. */
final class CorrectionOptions {
  private static final String COMMAND = "lunheng add";
  private static final int LAST_YEAR = 9999;

  @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "add.title")
  private String title;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "add.date")
  private String date;

  @Option(names = "--rename-speaker", paramLabel = "OLD=NEW", descriptionKey = "add.rename")
  private List<String> renames = new ArrayList<>();

  @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "clean.encoding")
  private Charset encoding;

  /** Whether something is corrected that no two files have in common. */
  boolean areOfOneFile() {
    return title != null || date != null || !renames.isEmpty();
  }

  /**
   * What is to be corrected.
   *
   * @throws ProblemException if an option has a value that cannot be meant
   */
  Corrections corrections() throws ProblemException {
    if (date != null && !isDate(date)) {
      throw problem("usage-date", date);
    }
    String heading = title == null ? null : line("--title", title);
    return new Corrections(heading, date, names(), encoding);
  }

  private Map<String, String> names() throws ProblemException {
    Map<String, String> names = new LinkedHashMap<>();
    for (String rename : renames) {
      int equals = rename.indexOf('=');
      if (equals < 0) {
        throw problem("usage-rename", rename);
      }
      String old = line("--rename-speaker", rename.substring(0, equals));
      names.put(old, line("--rename-speaker", rename.substring(equals + 1)));
    }
    return names;
  }

  /** The text without the space around it, which must be one line of something. */
  private static String line(String option, String text) throws ProblemException {
    String line = text.strip();
    if (line.isEmpty()) {
      throw problem("usage-empty", option);
    }
    if (line.codePoints().anyMatch(CorrectionOptions::breaksLines)) {
      throw problem("usage-line-break", option);
    }
    return line;
  }

  private static boolean breaksLines(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static boolean isDate(String text) {
    try {
      int year = LocalDate.parse(text).getYear();
      return year > 0 && year <= LAST_YEAR;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static ProblemException problem(String key, String argument) {
    return new ProblemException(Problem.of(COMMAND, 0, key, argument));
  }
}
