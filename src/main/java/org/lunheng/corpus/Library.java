package org.lunheng.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The interviews that can be opened, in the order they are listed.
 *
 * @param own the ids of those that the reader added and may take out again
 */
public record Library(List<InterviewSummary> interviews, Set<String> own) {
  public Library {
    interviews = List.copyOf(interviews);
    own = Set.copyOf(own);
  }

  /** Interviews none of which the reader added. */
  public Library(List<InterviewSummary> interviews) {
    this(interviews, Set.of());
  }

  /** The interview of that id. */
  public Optional<InterviewSummary> find(String id) {
    return interviews.stream().filter(interview -> interview.id().equals(id)).findFirst();
  }
}
