package org.lunheng.app;

import static org.lunheng.app.Binding.Group.GLOSSARY;
import static org.lunheng.app.Key.Type.BACKSPACE;
import static org.lunheng.app.Key.Type.DOWN;
import static org.lunheng.app.Key.Type.END;
import static org.lunheng.app.Key.Type.ENTER;
import static org.lunheng.app.Key.Type.ESCAPE;
import static org.lunheng.app.Key.Type.HOME;
import static org.lunheng.app.Key.Type.PAGE_DOWN;
import static org.lunheng.app.Key.Type.PAGE_UP;
import static org.lunheng.app.Key.Type.UP;
import static org.lunheng.app.Key.of;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The keys for what terms mean and who uses them where. */
final class GlossaryKeys {
  private static final Set<Screen.Kind> READER = EnumSet.of(Screen.Kind.READER);
  private static final Set<Screen.Kind> EXPLAINING = EnumSet.of(Screen.Kind.EXPLAINING);

  static final List<Binding> BINDINGS =
      List.of(
          text("next-term", TermUpdate::next, of('.')).unless(Guards::withoutGlossary).hinted(16),
          text("previous-term", TermUpdate::previous, of(',')).unless(Guards::withoutGlossary),
          text("explain", TermUpdate::explain, of(ENTER), of('K')).unless(Guards::withoutTermHere),
          explained("follow", ExplanationUpdate::follow, of(ENTER))
              .unless(Guards::nothingChosen)
              .hinted(3),
          explained("item-down", ExplanationUpdate::down, of('j'), of(DOWN)),
          explained("item-up", ExplanationUpdate::up, of('k'), of(UP)),
          explained(
                  "explanation-page-down",
                  ExplanationUpdate::pageDown,
                  of(' '),
                  of('f'),
                  of(PAGE_DOWN))
              .hinted(5),
          explained("explanation-page-up", ExplanationUpdate::pageUp, of('b'), of(PAGE_UP)),
          explained("explanation-start", ExplanationUpdate::first, of('g'), of(HOME)),
          explained("explanation-end", ExplanationUpdate::last, of('G'), of(END)),
          explained("entry-before", ExplanationUpdate::back, of(BACKSPACE))
              .unless(Guards::noEntryBefore)
              .hinted(4),
          explained("close-explanation", ExplanationUpdate::close, of(ESCAPE), of('q')).hinted(2));

  private GlossaryKeys() {}

  private static Binding text(String name, Function<Model, Next> action, Key... keys) {
    return KeyMap.bind(GLOSSARY, READER, name, action, keys);
  }

  private static Binding explained(String name, Function<Model, Next> action, Key... keys) {
    return KeyMap.bind(GLOSSARY, EXPLAINING, name, action, keys);
  }
}
