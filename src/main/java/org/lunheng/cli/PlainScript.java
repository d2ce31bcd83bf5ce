package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.document.ScriptChoice;

/** Changes the characters that texts are told in. */
record PlainScript(PlainDesk desk) {

  /** Those that are named, else the next ones. */
  PlainAnswer of(String typed) {
    ScriptChoice choice =
        switch (typed) {
          case "hans" -> ScriptChoice.HANS;
          case "hant" -> ScriptChoice.HANT;
          case "source" -> ScriptChoice.SOURCE;
          default -> typed.isEmpty() ? desk.state().script().next() : null;
        };
    if (choice == null) {
      return desk.told("cli.plain.no-script");
    }
    PlainDesk other = desk.at(desk.state().in(choice));
    PlainAnswer again =
        other.state().hasText()
            ? new PlainWalk(other).at(other.state().from())
            : other.listed(other.lists().library(desk.shelf().order()));
    List<String> lines = new ArrayList<>(desk.style().say(nameOf(choice)));
    lines.addAll(again.lines());
    return PlainAnswer.of(again.state(), lines);
  }

  private static String nameOf(ScriptChoice choice) {
    return switch (choice) {
      case SOURCE -> "cli.plain.script.source";
      case HANS -> "cli.plain.script.hans";
      case HANT -> "cli.plain.script.hant";
    };
  }
}
