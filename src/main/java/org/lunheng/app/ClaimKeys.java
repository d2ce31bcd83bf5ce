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
  private static final Set<Screen.Kind> READER_AND_NOTE =
      EnumSet.of(Screen.Kind.READER, Screen.Kind.CLAIM);
  private static final Set<Screen.Kind> NOTE = EnumSet.of(Screen.Kind.CLAIM);

  static final List<Binding> BINDINGS =
      List.of(
          step("next-claim", ClaimUpdate::next, Guards::withoutClaims, 'c').hinted(8),
          step("previous-claim", ClaimUpdate::previous, Guards::withoutClaims, 'C'),
          step("next-disagreement", ClaimUpdate::nextDisagreement, Guards::withoutDisagreement, '-')
              .hinted(15),
          step(
              "previous-disagreement",
              ClaimUpdate::previousDisagreement,
              Guards::withoutDisagreement,
              '_'),
          step("next-agreement", ClaimUpdate::nextAgreement, Guards::withoutAgreement, '='),
          step("previous-agreement", ClaimUpdate::previousAgreement, Guards::withoutAgreement, '+'),
          step("others", OthersUpdate::show, Guards::withoutClaims, 'e').hinted(9),
          KeyMap.bind(ARGUMENTS, NOTE, "others-from-note", OthersUpdate::show, of(ENTER)),
          KeyMap.bind(ARGUMENTS, NOTE, "close-claim", NoteUpdate::close, of(ESCAPE), of('q'))
              .hinted(2));

  private ClaimKeys() {}

  private static Binding step(
      String name, Function<Model, Next> action, Function<Model, String> guard, char key) {
    return KeyMap.bind(ARGUMENTS, READER_AND_NOTE, name, action, of(key)).unless(guard);
  }
}
