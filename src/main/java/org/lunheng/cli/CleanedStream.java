package org.lunheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.lunheng.document.Interview;

/** Puts restored interviews one after the other on standard output. */
final class CleanedStream implements CleanedOutput {
  private final Session session;
  private final CleanedFormat format;
  private boolean first = true;

  CleanedStream(Session session, CleanedFormat format) {
    this.session = session;
    this.format = format;
  }

  @Override
  public void put(String name, Path origin, Interview interview) throws IOException {
    if (!first && format != CleanedFormat.JSON) {
      session.out().println();
    }
    first = false;
    format.write(interview, session.messages(), session.columns(), session.out());
  }
}
