package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.document.Emendation;

/**
 * Turns character entities that were left in the text, such as {@code &ldquo;}, into characters. A
 * text about HTML has entities too: where nothing tells that one was left, its character is only
 * offered.
 */
final class Entities implements Step {
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("hellip", "…"),
          Map.entry("middot", "·"),
          Map.entry("bull", "•"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("copy", "©"),
          Map.entry("times", "×"));

  /** So many runs of entities that were surely left prove it of the others. */
  private static final int EVIDENCE = 2;

  private static final Pattern ENTITY =
      Pattern.compile("&(?:([a-z]{2,6})|#(\\d{2,6})|#x([0-9a-fA-F]{2,5}));");

  @Override
  public String name() {
    return "entities";
  }

  @Override
  public Draft apply(Draft draft) {
    List<EntityRun> runs = new ArrayList<>();
    for (int number = 1; number <= draft.raw().lines().size(); number++) {
      String line = draft.raw().lines().get(number - 1);
      if (line.indexOf('&') >= 0) {
        collect(line, number, runs);
      }
    }
    long left = runs.stream().filter(EntityRun::isLeft).count();
    Stretches taken = new Stretches(draft.emendations().stream().map(Emendation::span).toList());
    List<Emendation> found = new ArrayList<>();
    for (EntityRun run : runs) {
      boolean certain = run.isLeft(left >= EVIDENCE);
      run.emendations(certain).stream().filter(e -> !taken.overlap(e.span())).forEach(found::add);
    }
    return draft.withEmendations(found);
  }

  /** Collects entities that stand side by side, or with spaces between them if they are spaces. */
  private static void collect(String line, int number, List<EntityRun> runs) {
    Matcher matcher = ENTITY.matcher(line);
    EntityRun run = null;
    LineMarks marks = new LineMarks(line, number);
    while (matcher.find()) {
      String character = character(matcher);
      if (character != null) {
        if (run == null || !run.goesOn(matcher.start(), character)) {
          run = new EntityRun(line, marks);
          runs.add(run);
        }
        run.add(matcher.start(), matcher.end(), character);
      }
    }
  }

  /** The character that an entity's name stands for; null if it is none. */
  static String named(String name) {
    return NAMED.get(name);
  }

  private static String character(Matcher entity) {
    if (entity.group(1) != null) {
      return named(entity.group(1));
    }
    int codePoint =
        entity.group(2) != null
            ? Integer.parseInt(entity.group(2))
            : Integer.parseInt(entity.group(3), 16);
    boolean usable = Character.isValidCodePoint(codePoint) && !Character.isISOControl(codePoint);
    return usable && Character.isDefined(codePoint) ? Character.toString(codePoint) : null;
  }
}
