package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.document.Problem;

/** What keys and news do while the path of a file to be added is typed. */
final class AddingUpdate {
  private AddingUpdate() {}

  static Next show(Model model) {
    Screen.Shelf shelf = (Screen.Shelf) model.screen();
    return Next.of(model.withScreen(new Screen.Adding(shelf, TextInput.EMPTY, false, null)));
  }

  /** Goes back; of the files that are being added only the one in hand is still done. */
  static Next cancel(Model model) {
    Screen.Adding adding = adding(model);
    Model back = LibraryUpdate.backTo(model, adding.behind());
    return adding.busy()
        ? Next.of(back.withNotice(Notice.of("notice.stopping")), new Cmd.StopAdding())
        : Next.of(back);
  }

  /** Has the file added; what comes of it is told as a message. */
  static Next add(Model model) {
    Screen.Adding adding = adding(model);
    return new Next(
        model.withScreen(adding.waiting()), List.of(new Cmd.AddFiles(adding.input().text())));
  }

  static Next complete(Model model) {
    return Next.of(model, new Cmd.CompletePath(adding(model).input().text()));
  }

  /**
   * Shows what was added among the rest, unless the reader has gone elsewhere. What failed is told
   * where one types, since there is room for the reason.
   */
  static Model added(Model model, Msg.Added added) {
    Notice notice = notice(model, added);
    if (!(model.screen() instanceof Screen.Adding adding)) {
      return model.withNotice(notice);
    }
    if (!added.problems().isEmpty()) {
      return model.withScreen(adding.with(adding.input(), notice));
    }
    Model told = model.withNotice(notice);
    return added.ids().isEmpty()
        ? LibraryUpdate.backTo(told, adding.behind())
        : LibraryUpdate.show(told, added.ids().get(0), adding.behind().beside());
  }

  /** What is new, what is not, what failed and why: each only if there is any. */
  private static Notice notice(Model model, Msg.Added added) {
    List<String> ids = added.ids();
    List<Notice> parts = new ArrayList<>();
    if (ids.size() == 1) {
      parts.add(Notice.of("notice.added", model.headlineOf(ids.get(0))));
    } else if (!ids.isEmpty() || added.left() > 0) {
      parts.add(counted("notice.added", "notice.added-several", ids.size()));
    }
    if (added.present() > 0) {
      parts.add(counted("notice.already-added", "notice.already-added-several", added.present()));
    }
    if (added.left() > 0) {
      parts.add(counted("notice.left", "notice.left-several", added.left()));
    }
    if (!added.problems().isEmpty()) {
      parts.add(counted("notice.not-added", "notice.not-added-several", added.problems().size()));
      parts.add(Notice.of(added.problems().get(0)));
    }
    return parts.stream()
        .reduce(Notice::and)
        .orElseGet(() -> counted("notice.added", "notice.added-several", 0));
  }

  private static Notice counted(String one, String several, int count) {
    return count == 1 ? Notice.of(one) : Notice.of(several, Integer.toString(count));
  }

  static Model failed(Model model, Problem problem) {
    Notice notice = Notice.of(problem);
    return model.screen() instanceof Screen.Adding adding
        ? model.withScreen(adding.with(adding.input(), notice))
        : model.withNotice(notice);
  }

  /** Takes over a completed path, if the reader has not typed on. */
  static Model completed(Model model, Msg.PathCompleted completed) {
    if (!(model.screen() instanceof Screen.Adding adding)
        || adding.busy()
        || !adding.input().text().equals(completed.typed())) {
      return model;
    }
    List<String> names = completed.names();
    Notice notice =
        names.isEmpty()
            ? Notice.of("notice.no-such-file")
            : names.size() == 1
                ? null
                : Notice.of("notice.several-files", String.join("  ", names));
    return model.withScreen(adding.with(TextInput.of(completed.path()), notice));
  }

  private static Screen.Adding adding(Model model) {
    return (Screen.Adding) model.screen();
  }
}
