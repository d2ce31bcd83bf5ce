package org.lunheng.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lunheng.text.NearMatches;

/** Says what can be typed in the plain room. */
record PlainHelp(PlainDesk desk) {

  /** What can be typed; of one command if one is named, else what has to do with a word. */
  PlainAnswer of(String name) {
    List<String> named = lines(command -> command.names(desk.messages()).contains(name));
    if (name.isEmpty()) {
      List<String> all = lines(command -> true);
      all.addAll(desk.style().say("cli.plain.help.numbers"));
      return desk.told(all);
    }
    List<String> about = lines(command -> help(command).contains(name));
    return named.isEmpty() && about.isEmpty()
        ? unknown(name)
        : desk.told(named.isEmpty() ? about : named);
  }

  private List<String> lines(Predicate<PlainCommand> wanted) {
    return Arrays.stream(PlainCommand.values())
        .filter(command -> command.isForVisitors() || !isHosted())
        .filter(wanted)
        .flatMap(command -> wrapped(help(command)).stream())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private String help(PlainCommand command) {
    return command.help(desk.messages(), isHosted());
  }

  private boolean isHosted() {
    return desk.style().household().isHosted();
  }

  /** Says so, and what may be meant. */
  PlainAnswer unknown(String typed) {
    PlainStyle style = desk.style();
    List<String> lines = new ArrayList<>(style.say("cli.plain.unknown", PlainLists.start(typed)));
    String word = typed.split("\\s+", 2)[0];
    List<String> near = NearMatches.of(word, PlainCommand.allNames(desk.messages()));
    if (!near.isEmpty()) {
      String names = String.join(desk.messages().get("cli.and"), near);
      lines.addAll(style.say("cli.plain.near", names));
    } else if (typed.codePoints().anyMatch(Character::isIdeographic)) {
      String sign = desk.state().hasText() ? "/" : "//";
      lines.addAll(style.say("cli.plain.to-search", sign + typed));
    }
    return desk.told(lines);
  }

  private List<String> wrapped(String line) {
    return desk.style().wrap().lines(line, 0);
  }
}
