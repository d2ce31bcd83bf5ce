package org.lunheng.corpus;

import java.util.List;
import java.util.Optional;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.document.Interview;

/**
 * What helps to read the interviews of a library, and their texts, so that any place in them can be
 * shown at once.
 *
 * @param arguments who argues what
 * @param glossary what terms mean
 * @param interviews the texts, by id
 */
public record Companion(Arguments arguments, Glossary glossary, List<Interview> interviews) {
  /** Nothing of all that. */
  public static final Companion NONE = new Companion(Arguments.NONE, Glossary.EMPTY, List.of());

  public Companion {
    interviews = List.copyOf(interviews);
  }

  /** The interview of that id. */
  public Optional<Interview> interview(String id) {
    return interviews.stream().filter(interview -> interview.id().equals(id)).findFirst();
  }
}
