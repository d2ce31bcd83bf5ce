package org.lunheng.corpus;

import java.util.List;
import java.util.Optional;

/** The interviews that can be opened, in the order they are listed. */
public record Library(List<InterviewSummary> interviews) {
  public Library {
    interviews = List.copyOf(interviews);
  }

  /** The interview of that id. */
  public Optional<InterviewSummary> find(String id) {
    return interviews.stream().filter(interview -> interview.id().equals(id)).findFirst();
  }
}
