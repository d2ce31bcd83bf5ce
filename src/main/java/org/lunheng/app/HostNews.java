package org.lunheng.app;

import java.util.List;
import org.lunheng.document.Problem;

/**
 * Says to visitors of a host what went wrong there without a word on its files, disks and settings,
 * which they neither know nor can mend.
 */
final class HostNews {
  private static final String PREFIX = "problem.";
  private static final String TEXT = "problem.host-text";
  private static final String TROUBLE = "problem.host-trouble";

  private HostNews() {}

  /** The same news for a visitor. */
  static Msg of(Msg msg) {
    if (msg instanceof Msg.ReviewFailed failed) {
      return new Msg.ReviewFailed(failed.review(), HostStore.told(failed.problem()));
    }
    if (msg instanceof Msg.KeepsakeFailed failed) {
      return new Msg.KeepsakeFailed(failed.change(), HostStore.told(failed.problem()));
    }
    if (msg instanceof Msg.PlacesUnkept unkept) {
      return new Msg.PlacesUnkept(HostStore.told(unkept.problem()));
    }
    if (msg instanceof Msg.MyDataFailed failed) {
      return new Msg.MyDataFailed(failed.cmd(), HostStore.told(failed.problem()));
    }
    if (msg instanceof Msg.QuizFailed failed) {
      return new Msg.QuizFailed(failed.asked(), problem(TROUBLE));
    }
    return msg instanceof Msg.Failed ? new Msg.Failed(problem(TROUBLE)) : ofTexts(msg);
  }

  private static Msg ofTexts(Msg msg) {
    if (msg instanceof Msg.InterviewFailed failed) {
      return new Msg.InterviewFailed(failed.id(), problem(TEXT));
    }
    if (msg instanceof Msg.RawFailed) {
      return new Msg.RawFailed(problem(TEXT));
    }
    if (msg instanceof Msg.ConverterFailed) {
      return new Msg.ConverterFailed(problem(TROUBLE));
    }
    if (msg instanceof Msg.SearchFailed) {
      return new Msg.SearchFailed(problem(TROUBLE));
    }
    if (msg instanceof Msg.SearchPrepared prepared) {
      List<Problem> missing = prepared.missing().stream().map(each -> problem(TEXT)).toList();
      return new Msg.SearchPrepared(prepared.companion(), missing, prepared.scarce());
    }
    return msg;
  }

  private static Problem problem(String message) {
    return Problem.of("", 0, message.substring(PREFIX.length()));
  }
}
