package org.lunheng.app;

import static org.lunheng.app.Binding.Group.ARGUMENTS;
import static org.lunheng.app.Key.Type.ENTER;
import static org.lunheng.app.Key.Type.ESCAPE;
import static org.lunheng.app.Key.of;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The keys for who argues what in the text. */
final class ClaimKeys {
  private static final Deeds DEEDS = ClaimKeys::deed;
  private static final Set<Screen.Kind> READER_AND_NOTE =
      EnumSet.of(Screen.Kind.READER, Screen.Kind.CLAIM);
  private static final Set<Screen.Kind> NOTE = EnumSet.of(Screen.Kind.CLAIM);

  static final List<Binding> BINDINGS =
      List.of(
          step("next-claim", DEEDS, Guard.WITHOUT_CLAIMS, 'c').hinted(8),
          step("previous-claim", DEEDS, Guard.WITHOUT_CLAIMS, 'C'),
          step("next-disagreement", DEEDS, Guard.WITHOUT_DISAGREEMENT, '-').hinted(15),
          step("previous-disagreement", DEEDS, Guard.WITHOUT_DISAGREEMENT, '_'),
          step("next-agreement", DEEDS, Guard.WITHOUT_AGREEMENT, '='),
          step("previous-agreement", DEEDS, Guard.WITHOUT_AGREEMENT, '+'),
          step("others", DEEDS, Guard.WITHOUT_CLAIMS, 'e').hinted(9),
          KeyMap.bind(ARGUMENTS, NOTE, "others-from-note", DEEDS, of(ENTER)),
          KeyMap.bind(ARGUMENTS, NOTE, "close-claim", DEEDS, of(ESCAPE), of('q')).hinted(2));

  private ClaimKeys() {}

  private static Binding step(String name, Deeds deeds, Function<Model, String> guard, char key) {
    return KeyMap.bind(ARGUMENTS, READER_AND_NOTE, name, deeds, of(key)).unless(guard);
  }

  private static Next deed(String name, Model model) {
    return switch (name) {
      case "next-claim" -> ClaimUpdate.next(model);
      case "previous-claim" -> ClaimUpdate.previous(model);
      case "next-disagreement" -> ClaimUpdate.nextDisagreement(model);
      case "previous-disagreement" -> ClaimUpdate.previousDisagreement(model);
      case "next-agreement" -> ClaimUpdate.nextAgreement(model);
      case "previous-agreement" -> ClaimUpdate.previousAgreement(model);
      case "others" -> OthersUpdate.show(model);
      case "others-from-note" -> OthersUpdate.show(model);
      case "close-claim" -> NoteUpdate.close(model);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
