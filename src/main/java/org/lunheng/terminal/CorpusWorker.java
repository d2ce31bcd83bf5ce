package org.lunheng.terminal;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.corpus.Library;
import org.lunheng.document.RawText;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Loaded;
import org.lunheng.store.ProblemException;
import org.lunheng.store.ScriptConverters;

/** Gets from a corpus what the room asks for. */
public final class CorpusWorker implements Worker {
  private final CorpusStore corpus;

  /** A worker on a corpus; it may be used by several threads. */
  public CorpusWorker(CorpusStore corpus) {
    this.corpus = corpus;
  }

  /**
   * {@inheritDoc}
   *
   * @throws ProblemException if the corpus does not have what is asked for
   */
  @Override
  public List<Msg> perform(Cmd cmd) throws ProblemException {
    if (cmd instanceof Cmd.LoadLibrary) {
      return library();
    }
    if (cmd instanceof Cmd.LoadInterview load) {
      return List.of(new Msg.InterviewLoaded(corpus.interview(load.id())));
    }
    if (cmd instanceof Cmd.LoadApparatus load) {
      return List.of(new Msg.ApparatusLoaded(load.id(), corpus.apparatus(load.id())));
    }
    if (cmd instanceof Cmd.LoadRaw load) {
      return raw(load.id());
    }
    if (cmd instanceof Cmd.LoadConverter) {
      return List.of(new Msg.ConverterLoaded(ScriptConverters.get()));
    }
    throw new IllegalArgumentException("Nothing to be got from a corpus: " + cmd);
  }

  /** A raw text that something is wrong with can be looked at all the same. */
  private List<Msg> raw(String id) throws ProblemException {
    RawText raw = corpus.raw(id);
    List<Msg> answers = new ArrayList<>();
    answers.add(new Msg.RawLoaded(id, raw));
    raw.problems().stream().map(Msg.Failed::new).forEach(answers::add);
    return answers;
  }

  /** An interview that is broken is a problem beside the library without it. */
  private List<Msg> library() throws ProblemException {
    Loaded<Library> library = corpus.library();
    List<Msg> answers = new ArrayList<>();
    answers.add(new Msg.LibraryLoaded(library.value()));
    library.problems().stream().map(Msg.Failed::new).forEach(answers::add);
    return answers;
  }
}
