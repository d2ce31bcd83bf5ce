package org.lunheng.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.Library;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.find.Finder;
import org.lunheng.corpus.find.Findings;
import org.lunheng.corpus.find.Likeness;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.document.RawText;
import org.lunheng.quiz.Review;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Kept;
import org.lunheng.reader.Memory;
import org.lunheng.text.CellWidth;
import org.lunheng.text.ScriptConverter;
import org.lunheng.text.Size;

/** Something that happened: a key, a new size, or the answer to a {@link Cmd}. */
public sealed interface Msg {

  /** A key was pressed. */
  record KeyPressed(Key key) implements Msg {}

  /** A text was pasted. */
  record Pasted(String text) implements Msg {}

  /**
   * The terminal told what it is like.
   *
   * @param width how wide it draws code points, or null if that is not known
   * @param ground its background
   */
  record TerminalTold(CellWidth width, Ground ground) implements Msg {}

  /** Something was done with the mouse. */
  sealed interface Pointed extends Msg {}

  /** A pane was clicked; panes are counted from 0. */
  record PanePointed(int pane) implements Pointed {}

  /** The wheel was turned over a pane. */
  record PaneWheeled(int pane, int lines) implements Pointed {}

  /** A term of the glossary was clicked in a pane. */
  record TermPointed(int pane, TermPlace term) implements Pointed {}

  /**
   * The mouse was moved over a pane's text with its button held.
   *
   * @param pane where the button was pressed
   * @param from the character that it was pressed at, as it is stored
   * @param to the character that it is at now
   * @param begins whether it was not moved before
   */
  record TextDragged(int pane, Passage from, Passage to, boolean begins) implements Pointed {}

  /** A pane's text was clicked twice, at a character. */
  record TextDoubleClicked(int pane, Passage place) implements Pointed {}

  /** The sign of a note was clicked in a pane, on a line of its text. */
  record NotePointed(int pane, int line) implements Pointed {}

  /** An entry of a list was clicked that is not the chosen one; entries are counted from 0. */
  record LinePointed(int number) implements Pointed {}

  /** The wheel was turned over a list or over a text that fills the screen. */
  record ListWheeled(int lines) implements Pointed {}

  /** The screen has this size now. */
  record Resized(Size size) implements Msg {}

  /** The answer to {@link Cmd.LoadLibrary}. */
  record LibraryLoaded(Library library) implements Msg {}

  /** The answer to {@link Cmd.LoadInterview}. */
  record InterviewLoaded(Interview interview) implements Msg {}

  /** The other answer to {@link Cmd.LoadInterview}: the interview cannot be had. */
  record InterviewFailed(String id, Problem problem) implements Msg {}

  /**
   * The answer to {@link Cmd.LoadApparatus}.
   *
   * @param marks what it makes of the interview, where that is known already; else null
   */
  record ApparatusLoaded(String id, Apparatus apparatus, Marks marks) implements Msg {
    /** An apparatus that has not been laid beside its interview. */
    public ApparatusLoaded(String id, Apparatus apparatus) {
      this(id, apparatus, null);
    }

    /** The same laid beside the interview, so that all who get this share what came of it. */
    public ApparatusLoaded beside(Interview interview) {
      return new ApparatusLoaded(id, apparatus, Marks.of(interview, apparatus));
    }
  }

  /** The answer to {@link Cmd.LoadCompanion}. */
  record CompanionLoaded(Companion companion) implements Msg {}

  /**
   * The answer to {@link Cmd.PrepareSearch}: the texts can be searched.
   *
   * @param missing why some interviews of the library are not among them
   * @param scarce whether memory is short, so that searches take long
   */
  record SearchPrepared(Companion companion, List<Problem> missing, boolean scarce) implements Msg {
    public SearchPrepared {
      missing = List.copyOf(missing);
    }
  }

  /** The other answer to what a search needs: until it is tried again there is none. */
  record SearchFailed(Problem problem) implements Msg {}

  /**
   * The answer to {@link Cmd.Search}, maybe not the whole one.
   *
   * @param number the question's
   */
  record Found(int number, Finder finder, Findings findings) implements Msg {}

  /** The answer to {@link Cmd.LoadRaw}. */
  record RawLoaded(String id, RawText raw) implements Msg {}

  /** The other answer to {@link Cmd.LoadRaw}: the raw text cannot be had. */
  record RawFailed(Problem problem) implements Msg {}

  /** The answer to {@link Cmd.LoadLikeness}. */
  record LikenessLoaded(Likeness likeness) implements Msg {}

  /** The answer to {@link Cmd.LoadConverter}. */
  record ConverterLoaded(ScriptConverter converter) implements Msg {}

  /** The other answer to {@link Cmd.LoadConverter}: there will be no conversion. */
  record ConverterFailed(Problem problem) implements Msg {}

  /**
   * The answer to {@link Cmd.AddFiles}, after the library as it is now.
   *
   * @param ids what is new
   * @param present how many files were there already
   * @param problems why other files were not added
   * @param left how many files were not looked at, since the reader had it stopped
   */
  record Added(List<String> ids, int present, List<Problem> problems, int left) implements Msg {
    public Added {
      ids = List.copyOf(ids);
      problems = List.copyOf(problems);
    }
  }

  /** The other answer to {@link Cmd.AddFiles}: nothing was added. */
  record AddFailed(Problem problem) implements Msg {}

  /**
   * The answer to {@link Cmd.RemoveInterview}, after the library as it is now.
   *
   * @param kept where the interview's file is now; empty if there was none
   */
  record Removed(String id, String kept) implements Msg {}

  /**
   * The answer to {@link Cmd.CompletePath}.
   *
   * @param typed what was to be completed
   * @param path the same with all that is certain after it
   * @param names what may stand at its end; none if there is no such file
   */
  record PathCompleted(String typed, String path, List<String> names) implements Msg {
    public PathCompleted {
      names = List.copyOf(names);
    }
  }

  /**
   * The answer to {@link Cmd.LoadQuiz}.
   *
   * @param asked what it answers
   * @param at when it was read
   */
  record QuizLoaded(Cmd.LoadQuiz asked, Study study, Instant at) implements Msg {}

  /** The other answer to {@link Cmd.LoadQuiz}: there can be no quiz. */
  record QuizFailed(Cmd.LoadQuiz asked, Problem problem) implements Msg {}

  /**
   * A card comes due that was told of.
   *
   * @param at when it does
   */
  record CardDue(Instant at) implements Msg {}

  /**
   * The answer to {@link Cmd.Stamp}.
   *
   * @param at when it was done
   * @param id an id that nothing else has
   */
  record Stamped(Step step, Instant at, UUID id) implements Msg {}

  /** The answer to {@link Cmd.LoadKeepsakes}: all that the reader has left. */
  record KeepsakesLoaded(List<Keepsake> keepsakes) implements Msg {
    public KeepsakesLoaded {
      keepsakes = List.copyOf(keepsakes);
    }
  }

  /** The answer to {@link Cmd.WriteKeepsake}: the change is on disk. */
  record KeepsakeStored(KeepsakeChange change) implements Msg {}

  /** The other answer to {@link Cmd.WriteKeepsake}: the change is not certain to be on disk. */
  record KeepsakeFailed(KeepsakeChange change, Problem problem) implements Msg {}

  /** It is time to try again to write what could not be written. */
  record KeepsakesRetried() implements Msg {}

  /** The answer to {@link Cmd.AppendReview}: the review with this id is on disk. */
  record ReviewStored(String id) implements Msg {}

  /** The other answer to {@link Cmd.AppendReview}: whether the review is kept is not certain. */
  record ReviewFailed(Review review, Problem problem) implements Msg {}

  /** So long has passed since a review was given that the reader has to know if it is not kept. */
  record ReviewOverdue(String id) implements Msg {}

  /** It is time to try again to keep what could not be kept. */
  record ReviewsRetried() implements Msg {}

  /** The answer to {@link Cmd.LoadPlaces}. */
  record PlacesLoaded(Memory memory) implements Msg {}

  /** The reader's places cannot be kept, or not be read. */
  record PlacesUnkept(Problem problem) implements Msg {
    /** The problem of a room that neither the quick place nor the lasting one keeps. */
    public static final String NOWHERE = "room-nowhere";

    /** Whether new marks are not kept either. */
    boolean isNowhere() {
      return problem.key().equals(NOWHERE) || HostStore.isTold(problem);
    }

    /** What the reader is told: that nothing is kept, or only marks and places, or no old ones. */
    String notice() {
      if (HostStore.isTold(problem)) {
        return "notice.places-unkept-now";
      }
      if (problem.key().equals(NOWHERE)) {
        return "notice.places-unkept";
      }
      return problem.key().startsWith("room-") ? "notice.panes-unkept" : "notice.older-unkept";
    }
  }

  /** The answer to {@link Cmd.LoadMyData}. */
  record MyDataLoaded(Kept kept) implements Msg {}

  /**
   * The answer to {@link Cmd.ExportMyData}.
   *
   * @param text all of it, or null if it is longer than it may be
   * @param objects how many objects it has
   */
  record MyDataExported(String text, int objects) implements Msg {}

  /**
   * The answer to {@link Cmd.EraseMyData}; also where another room of the same reader has asked.
   *
   * @param gone what was kept until then
   */
  record MyDataErased(Kept gone) implements Msg {}

  /** The other answer to what was to be done with all that is kept of the reader. */
  record MyDataFailed(Cmd cmd, Problem problem) implements Msg {}

  /**
   * The host has something to say.
   *
   * @param announcement what, or null when what was said no longer holds
   */
  record Announced(Announcement announcement) implements Msg {}

  /** An announcement has stood long enough to be read. */
  record AnnouncementSeen(Announcement announcement) implements Msg {}

  /** Something else went wrong. */
  record Failed(Problem problem) implements Msg {}
}
