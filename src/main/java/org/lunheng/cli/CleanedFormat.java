package org.lunheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.lunheng.document.Interview;
import org.lunheng.store.InterviewJson;
import org.lunheng.text.Messages;
import org.lunheng.text.Printable;

/** How a restored interview is written. */
enum CleanedFormat {
  JSON("json"),
  MARKDOWN("md"),
  TEXT("txt");

  private final String extension;

  CleanedFormat(String extension) {
    this.extension = extension;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The ending of a file in this format, without the dot. */
  String extension() {
    return extension;
  }

  /**
   * Writes an interview in UTF-8.
   *
   * @param columns how long lines of plain text may be
   */
  void write(Interview interview, Messages messages, int columns, OutputStream output)
      throws IOException {
    switch (this) {
      case JSON -> InterviewJson.write(interview, output);
      case MARKDOWN -> write(new Markdown(messages).lines(interview), output);
      case TEXT -> write(new PlainText(messages, columns).lines(interview), output);
    }
  }

  private static void write(List<String> lines, OutputStream output) throws IOException {
    for (String line : lines) {
      output.write((Printable.clean(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
