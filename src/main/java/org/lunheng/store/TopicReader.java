package org.lunheng.store;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.text.Translations;

/** Reads a topic with its claims, and where each of them stands in the file. */
final class TopicReader {
  static final int SCHEMA = 1;

  private String id;
  private Translations name;
  private Translations proposition;
  private List<Written> claims = List.of();

  private TopicReader() {}

  /**
   * A claim and where it is written.
   *
   * @param line its line in the file, counted from 1
   * @param evidenceLines the lines of its evidence
   */
  record Written(Claim claim, int line, List<Integer> evidenceLines) {}

  /**
   * A topic's file.
   *
   * @param file its name, for problems
   * @param topic the topic with all its claims
   * @param claims the same claims with their places
   */
  record TopicFile(String file, Topic topic, List<Written> claims) {}

  /**
   * Reads a topic's file.
   *
   * @param file the name of what is read, for problems
   * @throws ProblemException if it cannot be read as a topic
   */
  static TopicFile read(String file, InputStream input) throws ProblemException {
    return JsonIn.read(file, input, in -> new TopicReader().topic(file, in));
  }

  /**
   * Reads the order of topics: a list of ids.
   *
   * @throws ProblemException if it is no list of strings
   */
  static List<String> order(String file, InputStream input) throws ProblemException {
    return JsonIn.read(file, input, in -> in.list(JsonIn::string));
  }

  private TopicFile topic(String file, JsonIn in) {
    in.startObject();
    for (String entry = in.nextName(); entry != null; entry = in.nextName()) {
      switch (entry) {
        case "schema" -> JsonIn.expect(in.number() == SCHEMA);
        case "id" -> id = in.string();
        case "name" -> name = translations(in);
        case "proposition" -> proposition = translations(in);
        case "claims" -> claims = in.list(TopicReader::claim);
        default -> in.skip();
      }
    }
    String topic = JsonIn.required(id);
    List<Written> all = claims.stream().map(written -> of(topic, written)).toList();
    return new TopicFile(
        file,
        new Topic(
            topic,
            JsonIn.required(name),
            JsonIn.required(proposition),
            all.stream().map(Written::claim).toList()),
        all);
  }

  /** The same claim on its topic, whose id may stand behind it in the file. */
  private static Written of(String topic, Written written) {
    Claim claim = written.claim();
    return new Written(
        new Claim(
            claim.id(),
            topic,
            claim.speaker(),
            claim.interview(),
            claim.stance(),
            claim.reports(),
            claim.summary(),
            claim.evidence()),
        written.line(),
        written.evidenceLines());
  }

  private static Written claim(JsonIn in) {
    String id = null;
    String speaker = null;
    String interview = null;
    Stance stance = null;
    String reports = null;
    Translations summary = null;
    List<Evidence> evidence = List.of();
    List<Integer> lines = new ArrayList<>();
    in.startObject();
    int line = in.line();
    for (String entry = in.nextName(); entry != null; entry = in.nextName()) {
      switch (entry) {
        case "id" -> id = in.string();
        case "speaker" -> speaker = in.string();
        case "interview" -> interview = in.string();
        case "stance" -> stance = in.oneOf(Stance.values(), Json::name);
        case "reports" -> reports = in.stringOrNull();
        case "summary" -> summary = translations(in);
        case "evidence" -> evidence = in.list(element -> evidence(element, lines));
        default -> in.skip();
      }
    }
    Claim claim =
        new Claim(
            JsonIn.required(id),
            "",
            JsonIn.required(speaker),
            JsonIn.required(interview),
            JsonIn.required(stance),
            reports,
            JsonIn.required(summary),
            evidence);
    return new Written(claim, line, lines);
  }

  private static Evidence evidence(JsonIn in, List<Integer> lines) {
    String paragraph = null;
    String quote = null;
    in.startObject();
    lines.add(in.line());
    for (String entry = in.nextName(); entry != null; entry = in.nextName()) {
      switch (entry) {
        case "paragraph" -> paragraph = in.string();
        case "quote" -> quote = in.string();
        default -> in.skip();
      }
    }
    return new Evidence(JsonIn.required(paragraph), JsonIn.required(quote));
  }

  /** Words in the three languages, none of which may be missing. */
  static Translations translations(JsonIn in) {
    String en = null;
    String hans = null;
    String hant = null;
    in.startObject();
    for (String entry = in.nextName(); entry != null; entry = in.nextName()) {
      switch (entry) {
        case "en" -> en = in.string();
        case "zh-Hans" -> hans = in.string();
        case "zh-Hant" -> hant = in.string();
        default -> in.skip();
      }
    }
    return new Translations(JsonIn.required(en), JsonIn.required(hans), JsonIn.required(hant));
  }
}
