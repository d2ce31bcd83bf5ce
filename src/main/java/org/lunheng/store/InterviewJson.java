package org.lunheng.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Interview;
import tools.jackson.core.JsonGenerator;

/**
 * Writes and reads interviews as JSON of schema 1, in UTF-8. What is written is the same for the
 * same interview on every machine; what is read may hold entries that are not known here. Streams
 * are left open.
 */
public final class InterviewJson {
  /** The version of the layout. */
  public static final int SCHEMA = 1;

  private InterviewJson() {}

  /** Writes the whole interview, apparatus included, as one line. */
  public static void write(Interview interview, OutputStream output) throws IOException {
    write(output, Json::compact, writer -> writer.whole(interview));
  }

  /** Writes the interview without its apparatus, a paragraph a line. */
  public static void writeReading(Interview interview, OutputStream output) throws IOException {
    write(output, Json::laidOut, writer -> writer.reading(interview));
  }

  /** Writes only the apparatus of an interview, a removal or emendation a line. */
  public static void writeApparatus(Interview interview, OutputStream output) throws IOException {
    write(
        output,
        Json::laidOut,
        writer -> writer.apparatusAlone(interview.id(), interview.apparatus()));
  }

  /**
   * Reads an interview; its apparatus is empty where it was written without one.
   *
   * @param file the name of what is read, for problems
   * @throws ProblemException if it cannot be read as an interview of schema 1
   */
  public static Interview read(String file, InputStream input) throws ProblemException {
    return JsonIn.read(file, input, InterviewReader::interview);
  }

  /**
   * Reads an interview as far as its blocks, which it then lacks.
   *
   * @param file the name of what is read, for problems
   * @throws ProblemException if it cannot be read as an interview of schema 1
   */
  public static Interview readHead(String file, InputStream input) throws ProblemException {
    return JsonIn.read(file, input, InterviewReader::head);
  }

  /**
   * Reads what a list shows of an interview, if possible without parsing its blocks.
   *
   * @param file the name of what is read, for problems
   * @throws ProblemException if it cannot be read as an interview of schema 1
   */
  public static InterviewSummary readSummary(String file, InputStream input)
      throws ProblemException {
    return JsonIn.read(file, input, InterviewReader::summary);
  }

  /**
   * Reads an apparatus, written alone or with its interview.
   *
   * @param file the name of what is read, for problems
   * @throws ProblemException if it cannot be read as an apparatus of schema 1
   */
  public static Apparatus readApparatus(String file, InputStream input) throws ProblemException {
    return JsonIn.read(file, input, InterviewReader::apparatus);
  }

  private static void write(
      OutputStream output,
      Function<Writer, JsonGenerator> layout,
      Consumer<InterviewWriter> content)
      throws IOException {
    Json.write(output, layout, json -> content.accept(new InterviewWriter(json)));
  }
}
