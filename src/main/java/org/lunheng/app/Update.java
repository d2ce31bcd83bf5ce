package org.lunheng.app;

import java.util.List;
import org.lunheng.corpus.Library;

/** Says what comes after a message. */
public final class Update {
  private Update() {}

  /** The state after a message, and what is to be done. */
  public static Next update(Model model, Msg msg) {
    Msg news = model.visit().hosted() ? HostNews.of(msg) : msg;
    return KeepsakeSaving.asked(updated(AnnouncementUpdate.heard(model, news), news));
  }

  private static Next updated(Model model, Msg msg) {
    if (msg instanceof Msg.KeyPressed pressed) {
      return pressed(model, pressed.key());
    }
    if (msg instanceof Msg.Pasted pasted) {
      return TypingUpdate.pasted(model, pasted.text());
    }
    if (msg instanceof Msg.TerminalTold told) {
      return Next.of(TerminalUpdate.told(model, told));
    }
    if (msg instanceof Msg.Pointed pointed) {
      return PointerUpdate.update(model, pointed);
    }
    if (msg instanceof Msg.Resized resized) {
      return Next.of(Fitting.fit(model.withSize(resized.size())));
    }
    if (msg instanceof Msg.InterviewLoaded loaded) {
      return PaneUpdate.loaded(model, loaded.interview());
    }
    if (msg instanceof Msg.InterviewFailed failed) {
      return PaneUpdate.failed(model, failed.id(), failed.problem());
    }
    if (msg instanceof Msg.LibraryLoaded loaded) {
      return Next.of(LibraryUpdate.loaded(model, loaded.library()), new Cmd.LoadCompanion());
    }
    if (msg instanceof Msg.CompanionLoaded loaded) {
      Model known = Fitting.fit(model.withCompanion(loaded.companion()));
      Next next = QuizUpdate.awaited(known).and(new Cmd.PrepareSearch(known.companion()));
      return model.staying().complete()
          ? next
          : next.and(new Cmd.LoadPlaces(model.quiz().reader()));
    }
    if (msg instanceof Msg.SearchPrepared prepared) {
      return SearchUpdate.prepared(model, prepared);
    }
    if (msg instanceof Msg.SearchFailed failed) {
      return SearchUpdate.failed(model, failed.problem());
    }
    if (msg instanceof Msg.Found found) {
      return SearchUpdate.found(model, found);
    }
    Next announced = AnnouncementUpdate.answered(model, msg);
    if (announced != null) {
      return announced;
    }
    Next data = DataUpdate.answered(model, msg);
    if (data != null) {
      return data;
    }
    if (msg instanceof Msg.Stamped stamped && stamped.step() instanceof KeepStep) {
      return KeepsakeUpdate.stamped(model, stamped);
    }
    Next kept = KeepsakeSaving.answered(model, msg);
    if (kept != null) {
      return kept;
    }
    Next quiz = QuizUpdate.answered(model, msg);
    return quiz == null ? Next.of(answered(model, msg)) : quiz;
  }

  /** The state after the answer to a command. */
  private static Model answered(Model model, Msg msg) {
    if (msg instanceof Msg.ApparatusLoaded loaded) {
      return MarkUpdate.loaded(model, loaded);
    }
    if (msg instanceof Msg.RawLoaded loaded) {
      return CollatedUpdate.loaded(model, loaded.id(), loaded.raw());
    }
    if (msg instanceof Msg.RawFailed failed) {
      return CollatedUpdate.failed(model, failed.problem());
    }
    if (msg instanceof Msg.LikenessLoaded loaded) {
      return FindUpdate.loaded(model, loaded.likeness());
    }
    if (msg instanceof Msg.ConverterLoaded loaded) {
      return ScriptUpdate.loaded(model, loaded.converter());
    }
    if (msg instanceof Msg.ConverterFailed failed) {
      return ScriptUpdate.failed(model, failed.problem());
    }
    if (msg instanceof Msg.PlacesLoaded loaded) {
      return TrailUpdate.remembered(model, loaded.memory());
    }
    if (msg instanceof Msg.PlacesUnkept unkept) {
      return unkept(model, unkept);
    }
    return libraryAnswered(model, msg);
  }

  /** The state after the answer to a command that changes the library. */
  private static Model libraryAnswered(Model model, Msg msg) {
    if (msg instanceof Msg.Added added) {
      return AddingUpdate.added(model, added);
    }
    if (msg instanceof Msg.AddFailed failed) {
      return AddingUpdate.failed(model, failed.problem());
    }
    if (msg instanceof Msg.PathCompleted completed) {
      return AddingUpdate.completed(model, completed);
    }
    if (msg instanceof Msg.Removed removed) {
      return RemovingUpdate.removed(model, removed);
    }
    return failed(model, (Msg.Failed) msg);
  }

  /** A key that means nothing here changes nothing. */
  private static Next pressed(Model model, Key key) {
    Binding binding = model.keyboard().map().find(model.screen().kind(), key).orElse(null);
    if (TypingUpdate.isTyping(model)) {
      return typed(model, key, binding);
    }
    if (binding == null && CountUpdate.isDigit(model, key)) {
      return CountUpdate.digit(model, key);
    }
    if (model.keyboard().count() > 0 && key.equals(Key.of(Key.Type.ESCAPE))) {
      return Next.of(model.withKeyboard(model.keyboard().idle()));
    }
    if (binding != null) {
      return done(binding, model, model);
    }
    if (model.screen() instanceof LetterScreen && key.isTyped()) {
      return LetterUpdate.typed(model.withNotice(null), key.codePoint());
    }
    return model.screen().isNote() ? pressedBehindNote(model, key) : Next.of(idle(model));
  }

  private static Next typed(Model model, Key key, Binding binding) {
    if (binding != null) {
      return done(binding, model, model);
    }
    return key.isTyped()
        ? TypingUpdate.typed(model.withNotice(null), key.codePoint())
        : Next.of(model);
  }

  /** A key of the text closes the note that lies over it, unless it cannot do its work. */
  private static Next pressedBehindNote(Model model, Key key) {
    Model closed = model.withScreen(new Screen.Reader());
    return model
        .keyboard()
        .map()
        .find(closed.screen().kind(), key)
        .map(binding -> done(binding, model, closed))
        .orElse(Next.of(idle(model)));
  }

  /** What a key comes to in a state; where it cannot do its work, another state says why. */
  static Next done(Binding binding, Model refusing, Model acting) {
    int count = acting.keyboard().count();
    Model heard = idle(acting.withNotice(null));
    String why = binding.why(heard);
    if (why != null) {
      return Next.of(idle(refusing).withNotice(Notice.of(why)));
    }
    Next next =
        count > 0 && binding.counted() != null
            ? binding.counted().apply(heard, count)
            : binding.action().apply(heard);
    Model followed = TopicUpdate.followed(heard, next.model());
    return new Next(TrailUpdate.followed(binding, heard, followed), next.cmds());
  }

  /**
   * Says once what cannot be kept, since every further move would say it again; but of each mark
   * that was said to be set.
   */
  private static Model unkept(Model model, Msg.PlacesUnkept unkept) {
    Notice why = Notice.of(unkept.problem());
    boolean nowhere = unkept.isNowhere();
    Notice said = LetterUpdate.isMarked(model.notice()) ? model.notice() : null;
    if (nowhere && said != null) {
      return model.withNotice(LetterUpdate.markedForNow(said).and(why));
    }
    if (model.staying().told().contains(unkept.notice())) {
      return model;
    }
    Notice news = Notice.of(unkept.notice()).and(why);
    return model
        .withNotice(said == null ? news : said.and(news))
        .withStaying(model.staying().afterTelling(unkept.notice()));
  }

  /** The same state without a number that waits for a key. */
  private static Model idle(Model model) {
    return model.keyboard().count() == 0 ? model : model.withKeyboard(model.keyboard().idle());
  }

  /** A library that cannot be had counts as empty: nobody need wait for it. */
  private static Model failed(Model model, Msg.Failed failed) {
    Model noticed = model.withNotice(Notice.of(failed.problem()));
    return model.library() == null
        ? LibraryUpdate.loaded(noticed, new Library(List.of()))
            .withSearchable(Searchable.failing(failed.problem()))
        : noticed;
  }
}
