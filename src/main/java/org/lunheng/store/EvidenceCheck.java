package org.lunheng.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lunheng.corpus.argument.ClaimCheck;
import org.lunheng.corpus.argument.Fault;
import org.lunheng.document.Collation;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.text.NearMatches;

/** Holds claims to the interviews they quote, and says at which lines of their file they fail. */
final class EvidenceCheck {
  private final Map<String, ClaimCheck> checks = new HashMap<>();

  /** A check of claims on these interviews that knows nothing of what is uncertain in them. */
  static EvidenceCheck of(List<Interview> interviews) {
    EvidenceCheck evidence = new EvidenceCheck();
    interviews.forEach(i -> evidence.add(i, new Collation(List.of(), List.of())));
    return evidence;
  }

  /** Lets claims on an interview be checked. */
  void add(Interview interview, Collation collation) {
    checks.put(interview.id(), new ClaimCheck(interview, collation, Foldings.get()));
  }

  /** Whether claims on that interview can be checked. */
  boolean has(String interview) {
    return checks.containsKey(interview);
  }

  /**
   * What is wrong with a claim, whose interview must be known; one that is broken may lack more.
   */
  List<Problem> problems(String file, TopicReader.Written written) {
    return checks.get(written.claim().interview()).faults(written.claim()).stream()
        .filter(fault -> written.whole() || fault.kind() != Fault.Kind.NO_EVIDENCE)
        .map(fault -> problem(file, written, fault))
        .toList();
  }

  /**
   * That there is no interview of the id that a claim names.
   *
   * @param ids those of the interviews that there are
   */
  static Problem interviewUnknown(String file, TopicReader.Written written, List<String> ids) {
    String id = written.claim().interview();
    List<String> near = NearMatches.of(id, ids);
    return near.isEmpty()
        ? Problem.of(file, written.line(), "claim-interview-unknown", id)
        : Problem.of(
            file, written.line(), "claim-interview-unknown-near", id, String.join(", ", near));
  }

  private static Problem problem(String file, TopicReader.Written written, Fault fault) {
    int line = written.lineOf(fault.evidence());
    return new Problem(file, line, "claim-" + fault.kind().key(), fault.details());
  }
}
