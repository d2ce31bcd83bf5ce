package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lunheng.reader.Kept;
import org.lunheng.reader.ReaderId;

/**
 * Tells readers what is kept of them, copies it for them, and erases it. As soon as it is to be
 * erased the room is one that nobody has been in, so that nothing of what was is kept again.
 */
final class DataUpdate {
  private DataUpdate() {}

  static Next show(Model model) {
    DataScreen.Told told = new DataScreen.Told(model.screen(), null, false, 0);
    return Next.of(model.withScreen(told.fitted(model)), new Cmd.LoadMyData(reader(model)));
  }

  static Next close(Model model) {
    Model back = model.withScreen(told(model).behind());
    return Next.of(NoteUpdate.inSight(SavingUpdate.settled(back)));
  }

  static Next export(Model model) {
    return Next.of(model, new Cmd.ExportMyData(reader(model), CopyUpdate.MOST_BYTES));
  }

  /** Asks whether all is to be erased. */
  static Next ask(Model model) {
    return Next.of(model.withScreen(new DataScreen.Erasing(told(model), TextInput.EMPTY, null)));
  }

  static Next cancel(Model model) {
    return Next.of(Fitting.screen(model.withScreen(erasing(model).behind())));
  }

  static String underWay(Model model) {
    return erasing(model).isUnderWay() ? "why.erasing" : null;
  }

  /** Has all erased if the word was typed that says so. */
  static Next erase(Model model) {
    DataScreen.Erasing asked = erasing(model);
    if (!asked.input().text().strip().toLowerCase(Locale.ROOT).equals(DataScreen.WORD)) {
      return Next.of(model.withNotice(Notice.of("notice.erase-word", DataScreen.WORD)));
    }
    Model before = model.withScreen(asked.behind()).withNotice(null);
    DataScreen.Erasing begun = new DataScreen.Erasing(asked.behind(), asked.input(), before);
    return Next.of(emptied(model).withScreen(begun), new Cmd.EraseMyData(reader(model)));
  }

  /** The room as it is for somebody who has not been there before. */
  private static Model emptied(Model model) {
    return model
        .withDesk(Desk.EMPTY)
        .withStaying(Staying.FORGOTTEN)
        .withQuiz(Quiz.of(reader(model), Quiz.Wish.NONE))
        .withKeepsakes(Keepsakes.NONE);
  }

  /** What comes of news on what is kept; null if it is other news. */
  static Next answered(Model model, Msg msg) {
    if (msg instanceof Msg.MyDataLoaded loaded) {
      return Next.of(loaded(model, loaded.kept()));
    }
    if (msg instanceof Msg.MyDataExported exported) {
      return exported(model, exported);
    }
    if (msg instanceof Msg.MyDataErased erased) {
      Model library = LibraryUpdate.show(emptied(model), "", false);
      return Next.of(library.withNotice(gone(erased.gone())));
    }
    if (msg instanceof Msg.MyDataFailed failed) {
      return failed(model, failed);
    }
    boolean old = msg instanceof Msg.PlacesLoaded || msg instanceof Msg.KeepsakesLoaded;
    return old && isUnderWay(model) ? Next.of(model) : null;
  }

  private static boolean isUnderWay(Model model) {
    return model.screen() instanceof DataScreen.Erasing erasing && erasing.isUnderWay();
  }

  private static Model loaded(Model model, Kept kept) {
    if (model.screen() instanceof DataScreen.Told told) {
      return Fitting.screen(model.withScreen(told.with(kept)));
    }
    return model.screen() instanceof DataScreen.Erasing erasing
        ? Fitting.screen(model.withScreen(erasing.over(erasing.behind().with(kept))))
        : model;
  }

  private static Next exported(Model model, Msg.MyDataExported exported) {
    if (exported.text() == null) {
      boolean guest = model.visit().guest();
      return Next.of(
          model.withNotice(
              Notice.of(guest ? "notice.data-too-long-guest" : "notice.data-too-long")));
    }
    Notice copied = Notice.of("notice.data-copied", Integer.toString(exported.objects()));
    return Next.of(model.withNotice(copied), new Cmd.Copy(exported.text()));
  }

  private static Notice gone(Kept gone) {
    return Notice.of(
        "notice.data-erased",
        Integer.toString(gone.reviews()),
        Integer.toString(gone.interviews()),
        Integer.toString(gone.marks()),
        Integer.toString(gone.bookmarks()),
        Integer.toString(gone.highlights()),
        Integer.toString(gone.notes()));
  }

  private static Next failed(Model model, Msg.MyDataFailed failed) {
    Notice why = Notice.of(failed.problem());
    if (failed.cmd() instanceof Cmd.EraseMyData && isUnderWay(model)) {
      Next back = restored(model, erasing(model).before());
      Notice news = Notice.of("notice.data-not-erased").and(why);
      return new Next(back.model().withNotice(news), back.cmds());
    }
    boolean unknown =
        failed.cmd() instanceof Cmd.LoadMyData && model.screen() instanceof DataScreen.Told;
    Model told = unknown ? Fitting.screen(model.withScreen(told(model).unknown())) : model;
    return Next.of(told.withNotice(why));
  }

  /** The room as it was, with everything asked for again whose answer may have been lost since. */
  private static Next restored(Model model, Model before) {
    Model back =
        Fitting.fit(
            model
                .withDesk(before.desk())
                .withStaying(before.staying())
                .withQuiz(before.quiz())
                .withKeepsakes(before.keepsakes())
                .withScreen(before.screen()));
    List<Cmd> asked = new ArrayList<>();
    for (Pane pane : back.desk().panes()) {
      if (pane instanceof Pane.Loading) {
        asked.add(new Cmd.LoadInterview(pane.id()));
      }
    }
    if (!back.staying().complete()) {
      asked.add(new Cmd.LoadPlaces(reader(back)));
    }
    if (back.keepsakes().asked()) {
      asked.add(new Cmd.LoadKeepsakes(reader(back)));
    }
    if (back.quiz().loading().isUnderWay()) {
      asked.add(back.quiz().loading().asked());
    }
    Next reviews = SavingUpdate.again(back);
    return new Next(back, asked).then(reviews).then(KeepsakeSaving.again(reviews.model()));
  }

  private static ReaderId reader(Model model) {
    return model.quiz().reader();
  }

  private static DataScreen.Told told(Model model) {
    return (DataScreen.Told) model.screen();
  }

  private static DataScreen.Erasing erasing(Model model) {
    return (DataScreen.Erasing) model.screen();
  }
}
