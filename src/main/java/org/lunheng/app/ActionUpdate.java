package org.lunheng.app;

import java.util.List;

/** What keys do to the list of actions. */
final class ActionUpdate {
  private ActionUpdate() {}

  /** All actions; what knows how their words are read is loaded when it is needed first. */
  static Next show(Model model) {
    Model shown = model.withScreen(new ActionScreen(model.screen(), TextInput.EMPTY, 0, 0));
    return model.finding().likeness() == null
        ? Next.of(shown, new Cmd.LoadLikeness())
        : Next.of(shown);
  }

  static Next close(Model model) {
    return Next.of(closed(model));
  }

  /** Does what is chosen on the screen behind; what cannot be done now says why. */
  static Next enter(Model model) {
    ActionScreen list = list(model);
    List<ActionList.Entry> entries = ActionList.of(list.asked(model), list.input().text());
    if (entries.isEmpty()) {
      return Next.of(model.withNotice(Notice.of("notice.no-action")));
    }
    Binding binding = entries.get(list.selected()).binding();
    Model back = ActionList.state(closed(model), binding);
    if (!binding.screens().contains(back.screen().kind())) {
      // an answer that was being kept has been kept meanwhile: its question is gone
      return Next.of(back);
    }
    return Update.done(binding, model, back.withKeyboard(back.keyboard().chose(binding.name())));
  }

  static Next down(Model model) {
    return by(model, 1);
  }

  static Next up(Model model) {
    return by(model, -1);
  }

  static Next pageDown(Model model) {
    return by(model, ActionScreen.rows(model.size()));
  }

  static Next pageUp(Model model) {
    return by(model, -ActionScreen.rows(model.size()));
  }

  private static Next by(Model model, int entries) {
    return Next.of(model.withScreen(list(model).scrolled(model, entries)));
  }

  private static Model closed(Model model) {
    return NoteUpdate.inSight(SavingUpdate.settled(list(model).asked(model)));
  }

  private static ActionScreen list(Model model) {
    return (ActionScreen) model.screen();
  }
}
