package org.lunheng.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.Library;
import org.lunheng.document.RawText;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Corrections;
import org.lunheng.store.FileNames;
import org.lunheng.store.Likenesses;
import org.lunheng.store.Loaded;
import org.lunheng.store.OwnLibrary;
import org.lunheng.store.ProblemException;
import org.lunheng.store.ScriptConverters;
import org.lunheng.store.TypedPath;

/** Gets from a corpus what the room asks for. */
public final class CorpusWorker implements Worker {
  /** Says where the reader's own library is. */
  @FunctionalInterface
  public interface Own {
    /** The library, or why there is none. */
    OwnLibrary library() throws ProblemException;
  }

  private final CorpusStore corpus;
  private final Own own;
  private final TypedPath paths;
  private final FileAdding adding = new FileAdding();
  private final TextIndex index;
  private final Unread unread = new Unread();

  /**
   * A worker on a corpus; it may be used by several threads.
   *
   * @param index made ready when searches are to come
   * @param own the part of it that the reader may change
   * @param paths what paths that are typed stand for
   */
  public CorpusWorker(CorpusStore corpus, TextIndex index, Own own, TypedPath paths) {
    this.index = index;
    this.corpus = corpus;
    this.own = own;
    this.paths = paths;
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
    if (cmd instanceof Cmd.LoadCompanion) {
      return companion();
    }
    if (cmd instanceof Cmd.PrepareSearch prepare) {
      boolean scarce = index.prepare(prepare.companion());
      return List.of(new Msg.SearchPrepared(prepare.companion(), unread.all(), scarce));
    }
    if (cmd instanceof Cmd.LoadRaw load) {
      return raw(load.id());
    }
    if (cmd instanceof Cmd.LoadLikeness) {
      return List.of(new Msg.LikenessLoaded(Likenesses.shared()));
    }
    if (cmd instanceof Cmd.LoadConverter) {
      return List.of(new Msg.ConverterLoaded(ScriptConverters.get()));
    }
    if (cmd instanceof Cmd.AddFiles add) {
      return add(add.path());
    }
    if (cmd instanceof Cmd.StopAdding) {
      adding.stop();
      return List.of();
    }
    if (cmd instanceof Cmd.RemoveInterview remove) {
      Optional<Path> kept = own.library().remove(remove.id());
      return withLibrary(new Msg.Removed(remove.id(), kept.map(FileNames::of).orElse("")));
    }
    if (cmd instanceof Cmd.CompletePath complete) {
      TypedPath.Completion completion = paths.complete(complete.typed());
      return List.of(
          new Msg.PathCompleted(complete.typed(), completion.path(), completion.names()));
    }
    throw new IllegalArgumentException("Nothing to be got from a corpus: " + cmd);
  }

  private List<Msg> add(String typed) throws ProblemException {
    OwnLibrary library = own.library();
    Msg news = adding.add(paths.files(typed), file -> library.add(file, Corrections.NONE));
    return news instanceof Msg.Added ? withLibrary(news) : List.of(news);
  }

  private List<Msg> withLibrary(Msg news) throws ProblemException {
    List<Msg> answers = library();
    answers.add(news);
    return answers;
  }

  /** A raw text that something is wrong with can be looked at all the same. */
  private List<Msg> raw(String id) throws ProblemException {
    RawText raw = corpus.raw(id);
    List<Msg> answers = new ArrayList<>();
    answers.add(new Msg.RawLoaded(id, raw));
    raw.problems().stream().map(Msg.Failed::new).forEach(answers::add);
    return answers;
  }

  /** A file of arguments or terms that is broken is a problem beside the rest. */
  private List<Msg> companion() throws ProblemException {
    Loaded<Companion> companion = corpus.companion();
    List<Msg> answers = new ArrayList<>();
    unread.ofTexts(companion.problems().stream().filter(corpus::isAboutText).toList());
    answers.add(new Msg.CompanionLoaded(companion.value()));
    companion.problems().stream().map(Msg.Failed::new).forEach(answers::add);
    return answers;
  }

  /** An interview that is broken is a problem beside the library without it. */
  private List<Msg> library() throws ProblemException {
    Loaded<Library> library = corpus.library();
    List<Msg> answers = new ArrayList<>();
    unread.ofLibrary(library.problems());
    answers.add(new Msg.LibraryLoaded(library.value()));
    library.problems().stream().map(Msg.Failed::new).forEach(answers::add);
    return answers;
  }
}
