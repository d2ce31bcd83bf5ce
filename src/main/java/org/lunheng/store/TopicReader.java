package org.lunheng.store;

import java.io.InputStream;
import java.util.List;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.document.Problem;

/**
 * Reads a topic with its claims, and where each of them stands in the file. A claim that is broken
 * is a problem, and the others are there.
 */
final class TopicReader {
  static final int SCHEMA = 1;

  private TopicReader() {}

  /**
   * A claim and where it is written.
   *
   * @param line its line in the file, counted from 1
   * @param evidenceLines the lines of its evidence
   * @param whole whether all of it could be read; else some of its fields are null, and only the
   *     evidence that is whole is there
   */
  record Written(Claim claim, int line, List<Integer> evidenceLines, boolean whole) {

    /** The line of a piece of evidence; the claim's own for a negative index. */
    int lineOf(int evidence) {
      return evidence < 0 ? line : evidenceLines.get(evidence);
    }

    private Written on(String topic) {
      Claim on =
          new Claim(
              claim.id(),
              topic,
              claim.speaker(),
              claim.interview(),
              claim.stance(),
              claim.reports(),
              claim.summary(),
              claim.evidence());
      return new Written(on, line, evidenceLines, whole);
    }
  }

  /**
   * A topic's file.
   *
   * @param file its name, for problems
   * @param topic the topic without its claims; null if its id, name or proposition is broken
   * @param claims the claims with their places, also those that are broken
   * @param faults what is broken
   * @param strays fields that mean nothing
   */
  record TopicFile(
      String file, Topic topic, List<Written> claims, List<Problem> faults, List<Problem> strays) {}

  /**
   * Reads a topic's file.
   *
   * @param file the name of what is read, for problems
   * @throws ProblemException if it is no JSON
   */
  static TopicFile read(String file, InputStream input) throws ProblemException {
    Fields.Notes notes = new Fields.Notes(file);
    Fields fields = Fields.of(JsonTree.read(file, input), notes);
    fields.schema(SCHEMA);
    Topic topic =
        new Topic(
            fields.text("id"),
            fields.translations("name"),
            fields.translations("proposition"),
            List.of());
    boolean whole = fields.isComplete();
    List<Written> claims = fields.objects("claims", TopicReader::claim);
    fields.end();
    return new TopicFile(
        file,
        whole ? topic : null,
        claims.stream().map(claim -> claim.on(topic.id())).toList(),
        notes.faults(),
        notes.strays());
  }

  /**
   * Reads the order of topics: a list of ids.
   *
   * @throws ProblemException if it is no list of strings
   */
  static List<String> order(String file, InputStream input) throws ProblemException {
    return JsonIn.read(file, input, in -> in.list(JsonIn::string));
  }

  private static Written claim(Fields fields) {
    String id = fields.text("id");
    String speaker = fields.text("speaker");
    String interview = fields.text("interview");
    Stance stance = fields.oneOf("stance", Stance.values());
    String reports = fields.textOrNull("reports");
    var summary = fields.translations("summary");
    List<Piece> pieces =
        fields.objects("evidence", TopicReader::evidence).stream().filter(Piece::whole).toList();
    List<Evidence> evidence = pieces.stream().map(Piece::evidence).toList();
    return new Written(
        new Claim(id, "", speaker, interview, stance, reports, summary, evidence),
        fields.line(),
        pieces.stream().map(Piece::line).toList(),
        fields.end());
  }

  private static Piece evidence(Fields fields) {
    Evidence evidence = new Evidence(fields.text("paragraph"), fields.text("quote"));
    return new Piece(evidence, fields.line(), fields.end());
  }

  private record Piece(Evidence evidence, int line, boolean whole) {}
}
