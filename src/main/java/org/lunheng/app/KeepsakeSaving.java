package org.lunheng.app;

import java.util.List;

/**
 * Has bookmarks, highlights and notes read and written, and tells the reader as long as one is not.
 * What could not be written is tried again after pauses that grow.
 */
final class KeepsakeSaving {
  private KeepsakeSaving() {}

  /** Has what is on disk read as soon as a text is open, once. */
  static Next asked(Next next) {
    Model model = next.model();
    if (model.keepsakes().asked()) {
      return next;
    }
    boolean open = model.desk().panes().stream().anyMatch(Pane.Reading.class::isInstance);
    return open ? loading(next) : next;
  }

  /** Has what is on disk read, as other programs may have left it. */
  static Next loading(Next next) {
    Model model = next.model();
    Model asked = model.withKeepsakes(model.keepsakes().withAsked());
    return new Next(asked, next.cmds()).and(new Cmd.LoadKeepsakes(model.quiz().reader()));
  }

  /**
   * Has a change written.
   *
   * @param news what the reader hears when it is, or null
   */
  static Next changed(Model model, KeepsakeChange change, Notice news) {
    return Next.of(with(model, model.keepsakes().changed(change, news)), write(model, change));
  }

  /** What comes of news on them; null if it is other news. */
  static Next answered(Model model, Msg msg) {
    Keepsakes keepsakes = model.keepsakes();
    if (msg instanceof Msg.KeepsakesLoaded loaded) {
      return Next.of(Fitting.screen(with(model, keepsakes.loaded(loaded.keepsakes()))));
    }
    if (msg instanceof Msg.KeepsakeStored stored) {
      Keepsakes left = keepsakes.stored(stored.change());
      boolean others = left.waiting().size() < keepsakes.waiting().size();
      Notice news = keepsakes.news(stored.change());
      Model told = news == null ? model : model.withNotice(news);
      return others ? written(told, left, left.failed()) : Next.of(with(told, left));
    }
    if (msg instanceof Msg.KeepsakeFailed failed) {
      return failed(model, failed);
    }
    return msg instanceof Msg.KeepsakesRetried
        ? written(model, keepsakes.retried(), keepsakes.failed())
        : null;
  }

  private static Next failed(Model model, Msg.KeepsakeFailed failed) {
    Keepsakes keepsakes = model.keepsakes();
    boolean news = keepsakes.failed().isEmpty();
    Model told = with(model, keepsakes.failed(failed.change(), failed.problem()));
    Notice notice = Notice.of("notice.keepsake-unsaved").and(Notice.of(failed.problem()));
    Model noticed = news ? told.withNotice(notice) : told;
    return keepsakes.resting()
        ? Next.of(noticed)
        : Next.of(
            noticed,
            new Cmd.Remind(RetryPause.after(keepsakes.retries()), new Msg.KeepsakesRetried()));
  }

  /** Sends all that waits once more. */
  static Next again(Model model) {
    return written(model, model.keepsakes(), model.keepsakes().unsaved());
  }

  /** Goes on with changes having been sent to be written. */
  private static Next written(Model model, Keepsakes keepsakes, List<KeepsakeChange> changes) {
    Model now = with(model, keepsakes);
    return new Next(now, changes.stream().map(change -> write(now, change)).toList());
  }

  private static Cmd write(Model model, KeepsakeChange change) {
    return new Cmd.WriteKeepsake(model.quiz().reader(), change);
  }

  /** The same with these, also in the texts that they are in. */
  private static Model with(Model model, Keepsakes keepsakes) {
    return model
        .withKeepsakes(keepsakes)
        .withDesk(
            model
                .desk()
                .mappedPanes(
                    pane ->
                        pane instanceof Pane.Reading reading ? reading.keeping(keepsakes) : pane));
  }

  /** Why the room is not left at once: what is not on disk, told once; null if nothing. */
  static Notice unsaved(Model model) {
    Keepsakes keepsakes = model.keepsakes();
    int count = keepsakes.failed().size();
    String lost =
        model.visit().hosted() ? "notice.keepsakes-unsaved-hosted" : "notice.keepsakes-unsaved";
    return count == 0 || keepsakes.told()
        ? null
        : Notice.of(lost, Integer.toString(count))
            .and(Notice.of(keepsakes.problem().orElseThrow()));
  }
}
