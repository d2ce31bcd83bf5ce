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

/** The keys for what terms mean and who uses them where. */
final class GlossaryKeys {
  private static final Deeds DEEDS = GlossaryKeys::deed;
  private static final Set<Screen.Kind> READER = EnumSet.of(Screen.Kind.READER);
  private static final Set<Screen.Kind> EXPLAINING = EnumSet.of(Screen.Kind.EXPLAINING);

  static final List<Binding> BINDINGS =
      List.of(
          text("next-term", DEEDS, of('.')).unless(Guard.WITHOUT_GLOSSARY).hinted(16),
          text("previous-term", DEEDS, of(',')).unless(Guard.WITHOUT_GLOSSARY),
          text("explain", DEEDS, of(ENTER), of('K')).unless(Guard.WITHOUT_TERM_HERE),
          explained("follow", DEEDS, of(ENTER)).unless(Guard.NOTHING_CHOSEN).hinted(3),
          explained("item-down", DEEDS, of('j'), of(DOWN)),
          explained("item-up", DEEDS, of('k'), of(UP)),
          explained("explanation-page-down", DEEDS, of(' '), of('f'), of(PAGE_DOWN)).hinted(5),
          explained("explanation-page-up", DEEDS, of('b'), of(PAGE_UP)),
          explained("explanation-start", DEEDS, of('g'), of(HOME)),
          explained("explanation-end", DEEDS, of('G'), of(END)),
          explained("entry-before", DEEDS, of(BACKSPACE)).unless(Guard.NO_ENTRY_BEFORE).hinted(4),
          explained("close-explanation", DEEDS, of(ESCAPE), of('q')).hinted(2));

  private GlossaryKeys() {}

  private static Binding text(String name, Deeds deeds, Key... keys) {
    return KeyMap.bind(GLOSSARY, READER, name, deeds, keys);
  }

  private static Binding explained(String name, Deeds deeds, Key... keys) {
    return KeyMap.bind(GLOSSARY, EXPLAINING, name, deeds, keys);
  }

  private static Next deed(String name, Model model) {
    return switch (name) {
      case "next-term" -> TermUpdate.next(model);
      case "previous-term" -> TermUpdate.previous(model);
      case "explain" -> TermUpdate.explain(model);
      case "follow" -> ExplanationUpdate.follow(model);
      case "item-down" -> ExplanationUpdate.down(model);
      case "item-up" -> ExplanationUpdate.up(model);
      case "explanation-page-down" -> ExplanationUpdate.pageDown(model);
      case "explanation-page-up" -> ExplanationUpdate.pageUp(model);
      case "explanation-start" -> ExplanationUpdate.first(model);
      case "explanation-end" -> ExplanationUpdate.last(model);
      case "entry-before" -> ExplanationUpdate.back(model);
      case "close-explanation" -> ExplanationUpdate.close(model);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
