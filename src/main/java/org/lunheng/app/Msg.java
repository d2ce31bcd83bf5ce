package org.lunheng.app;

import org.lunheng.corpus.Library;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.document.RawText;
import org.lunheng.text.ScriptConverter;
import org.lunheng.text.Size;

/** Something that happened: a key, a new size, or the answer to a {@link Cmd}. */
public sealed interface Msg {

  /** A key was pressed. */
  record KeyPressed(Key key) implements Msg {}

  /** The screen has this size now. */
  record Resized(Size size) implements Msg {}

  /** The answer to {@link Cmd.LoadLibrary}. */
  record LibraryLoaded(Library library) implements Msg {}

  /** The answer to {@link Cmd.LoadInterview}. */
  record InterviewLoaded(Interview interview) implements Msg {}

  /** The other answer to {@link Cmd.LoadInterview}: the interview cannot be had. */
  record InterviewFailed(String id, Problem problem) implements Msg {}

  /** The answer to {@link Cmd.LoadApparatus}. */
  record ApparatusLoaded(String id, Apparatus apparatus) implements Msg {}

  /** The answer to {@link Cmd.LoadRaw}. */
  record RawLoaded(String id, RawText raw) implements Msg {}

  /** The other answer to {@link Cmd.LoadRaw}: the raw text cannot be had. */
  record RawFailed(Problem problem) implements Msg {}

  /** The answer to {@link Cmd.LoadConverter}. */
  record ConverterLoaded(ScriptConverter converter) implements Msg {}

  /** The other answer to {@link Cmd.LoadConverter}: there will be no conversion. */
  record ConverterFailed(Problem problem) implements Msg {}

  /** Something else went wrong. */
  record Failed(Problem problem) implements Msg {}
}
