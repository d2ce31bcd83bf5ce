package org.lunheng.app;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** What keys do to the help screen. */
final class HelpUpdate {
  /** What many screens have in common says little about one of them. */
  private static final Set<Binding.Group> COMMON =
      EnumSet.of(
          Binding.Group.LISTS, Binding.Group.TYPING, Binding.Group.ACTIONS, Binding.Group.ROOM);

  private HelpUpdate() {}

  /** The help at the part that is about the screen. */
  static Next show(Model model) {
    return Next.of(shown(model, partOf(model)));
  }

  /** The help at the mistakes in the reader's settings. */
  static Next showProblems(Model model) {
    return Next.of(shown(model, HelpEntry.SETTINGS));
  }

  static Next close(Model model) {
    Model back = model.withScreen(((Screen.Help) model.screen()).behind());
    return Next.of(NoteUpdate.inSight(SavingUpdate.settled(back)));
  }

  /** A line to type in; what knows how words are read is loaded when it is needed first. */
  static Next search(Model model) {
    Screen.Help help = (Screen.Help) model.screen();
    Model shown = model.withScreen(new Screen.HelpSearch(help, TextInput.of(help.words())));
    return model.finding().likeness() == null
        ? Next.of(shown, new Cmd.LoadLikeness())
        : Next.of(shown);
  }

  /** Back to the help with what was found in it. */
  static Next keep(Model model) {
    return Next.of(model.withScreen(Screen.Help.in(model.screen())));
  }

  /** Back to all of the help. */
  static Next drop(Model model) {
    return Next.of(model.withScreen(about(model, Screen.Help.in(model.screen()), "")));
  }

  /** The help, as far as it is about some words. */
  static Screen.Help about(Model model, Screen.Help help, String words) {
    int top = words.equals(help.words()) ? help.top() : 0;
    return moved(model, new Screen.Help(help.behind(), words, top), top);
  }

  /** The help with what is behind it inside its bounds, too. */
  static Screen.Help fitted(Model model, Screen.Help help) {
    Screen behind = Fitting.screen(model.withScreen(help.behind())).screen();
    return moved(model, new Screen.Help(behind, help.words(), help.top()), help.top());
  }

  static Screen.Help moved(Model model, Screen.Help help, int to) {
    int lines = HelpLine.of(model.withScreen(help)).size();
    int last = Math.max(0, lines - ListArea.rows(model.size()));
    return new Screen.Help(help.behind(), help.words(), Math.max(0, Math.min(to, last)));
  }

  private static Model shown(Model model, String part) {
    Screen.Help help = new Screen.Help(model.screen(), "", 0);
    Model shown = model.withScreen(help);
    int line = HelpLine.of(shown).indexOf(HelpLine.heading(part, model));
    return shown.withScreen(moved(model, help, line));
  }

  /** The part with most of the keys that only few other screens have; the first one for a text. */
  private static String partOf(Model model) {
    Screen.Kind kind = model.screen().kind();
    return Stream.of(Binding.Group.values())
        .filter(group -> kind != Screen.Kind.READER && !COMMON.contains(group))
        .max(Comparator.comparingDouble(group -> share(model, kind, group)))
        .orElse(Binding.Group.MOVES)
        .messageKey();
  }

  private static double share(Model model, Screen.Kind kind, Binding.Group group) {
    return model.keyboard().map().on(kind).stream()
        .filter(binding -> binding.group() == group)
        .mapToDouble(binding -> 1.0 / binding.screens().size())
        .sum();
  }
}
