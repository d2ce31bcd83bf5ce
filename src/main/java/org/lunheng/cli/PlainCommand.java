package org.lunheng.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lunheng.text.Messages;

/**
 * What can be asked for in the plain room. Each command has a name of letters or signs that every
 * keyboard has, and words of its language.
 */
enum PlainCommand {
  NEXT("n"),
  BACK("b"),
  NEXT_TURN("]"),
  PREVIOUS_TURN("["),
  PARAGRAPH("p"),
  PERCENT("50%"),
  CONTENTS("t"),
  WHERE("w"),
  RESUME("g"),
  OLDER("<"),
  NEWER(">"),
  MARK("ma"),
  TO_MARK("'"),
  BOOKMARK("*"),
  HIGHLIGHT("hl"),
  NOTE("i", true),
  SENTENCES("v"),
  KEPT("j"),
  CITE("y"),
  EXPORT("export", true),
  FIND("/"),
  SEARCH("s"),
  MATCH("~"),
  MATCH_ALL("~~"),
  LIST("."),
  NEXT_ITEM("+"),
  PREVIOUS_ITEM("-"),
  LIBRARY("l"),
  TERM("k"),
  CLAIMS("c"),
  TOPICS("m"),
  OTHERS("e"),
  SCRIPT("f"),
  MARKS("a"),
  RAW("r"),
  QUIZ("quiz"),
  PACE("pace"),
  STATS("stats"),
  DATA("my data"),
  ADD("add", true),
  REMOVE("x"),
  HELP("h"),
  QUIT("q");

  /** What visitors of a host may do less with. */
  private static final Set<PlainCommand> OTHERWISE = EnumSet.of(EXPORT, REMOVE);

  private final String sign;
  private final boolean verbatim;

  PlainCommand(String sign) {
    this(sign, false);
  }

  PlainCommand(String sign, boolean verbatim) {
    this.sign = sign;
    this.verbatim = verbatim;
  }

  /** Whether what stands behind it counts as it was typed, full-width signs and all. */
  boolean isVerbatim() {
    return verbatim;
  }

  /** All that may be typed for it, the shortest first. */
  List<String> names(Messages messages) {
    List<String> names = new ArrayList<>(List.of(sign));
    for (String word : messages.get(key("word")).split(" ")) {
      if (!names.contains(word)) {
        names.add(word);
      }
    }
    return names;
  }

  /**
   * What it does, in a line.
   *
   * @param hosted whether a host's visitor asks
   */
  String help(Messages messages, boolean hosted) {
    String does = messages.get(key(hosted && OTHERWISE.contains(this) ? "hosted-help" : "help"));
    return messages.get("cli.plain.help.line", shown(messages), does);
  }

  /** Whether it is of any use to a host's visitor. */
  boolean isForVisitors() {
    return this != ADD;
  }

  private String shown(Messages messages) {
    return String.join(messages.get("cli.and"), names(messages));
  }

  private String key(String part) {
    return "cli.plain." + part + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names of all commands. */
  static List<String> allNames(Messages messages) {
    return Arrays.stream(values()).flatMap(c -> c.names(messages).stream()).toList();
  }
}
