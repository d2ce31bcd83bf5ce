package org.lunheng.clean;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds which labels mean the same speaker: a full name at first and a surname later, a name and
 * its declared short form, a word like 主持人 and the name that the list of people gives it.
 */
final class Aliases {
  private static final Pattern DECLARED =
      Pattern.compile("(?:以下简称|下称|以下称|简称)[:“\"'‘]*([^”\"'’,。)]{1,10})");
  private static final Pattern PEOPLE =
      Pattern.compile(
          "^[【\\[]?(?:本期|对话|与会|特邀|受访)?(主\\s*持\\s*人?|嘉\\s*宾|受访者|受访人|采访者|采访|记者|主讲人|与谈人|参会人|参加者|参与者|提问)\\s*[:|】\\]]\\s*(.+)$");
  private static final Pattern PART =
      Pattern.compile(
          "[“\"「『](问|答|q|a)[”\"」』]\\s*(?:[:=]|为|是|代表|即)(?:本[刊报网社])?(?:特约)?(?:记者|编辑)?([\\u4e00-\\u9fff]{2,4})(?=[,。;、)“]|$)");
  private static final Pattern PERSON =
      Pattern.compile("([^,、;()\\s]{2,20}?)(?:\\s*\\(([^()]{2,40})\\)|(?=[,、;\\s])|$)");

  private static final Pattern PART_AT_END = Pattern.compile("(?<=..)[问答問]$");
  private static final Pattern NUMBERED = Pattern.compile("(?i)^([qa]|问|問|答|问题|問題)\\s?\\d{1,2}$");

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> affiliations = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private final Set<String> asking = new HashSet<>();
  private final Map<String, String> known = new LinkedHashMap<>();

  private Aliases() {}

  /**
   * The cast of a text.
   *
   * @param labels the labels in the order they stand
   * @param head the passages before the first label
   */
  static Cast cast(List<LabelShape> labels, List<Passage> head) {
    Aliases aliases = new Aliases();
    labels.forEach(aliases::add);
    head.forEach(aliases::readPeople);
    aliases.merge();
    aliases.nameRoles();
    aliases.nameShort(head);
    head.forEach(aliases::readParts);
    return new Cast(aliases.names, aliases.affiliations, aliases.asking);
  }

  private void add(LabelShape label) {
    names.putIfAbsent(label.key(), bare(label.name()));
    if (Names.isRole(LabelShape.key(label.note()))) {
      askingNotes(label);
      return;
    }
    Matcher declared = DECLARED.matcher(Folding.fold(label.note()));
    if (declared.find()) {
      names.put(LabelShape.key(declared.group(1)), label.name());
    } else if (!label.note().isEmpty()) {
      affiliations.putIfAbsent(label.name(), label.note());
    }
  }

  /** A name without the 问 or 答 behind it, a Q or A without its number. */
  private static String bare(String name) {
    String stem = PART_AT_END.matcher(name).replaceFirst("");
    return NUMBERED.matcher(stem).replaceFirst("$1");
  }

  private void askingNotes(LabelShape label) {
    if (Names.isAsking(LabelShape.key(label.note()))) {
      asking.add(bare(label.name()));
    }
  }

  /** Reads a line such as {@code 嘉宾:陈百川(海都大学法律系教授)、叶思敏}. */
  private void readPeople(Passage passage) {
    Matcher line = PEOPLE.matcher(passage.plain());
    if (!line.matches() || LabelInventory.endsLikeUtterance(passage.plain())) {
      return;
    }
    Matcher person = PERSON.matcher(passage.plain());
    person.region(line.start(2), line.end(2));
    while (person.find()) {
      String name = passage.text().substring(person.start(1), person.end(1));
      if (Names.isPerson(name, LabelShape.key(name))) {
        roles.merge(line.group(1).replaceAll("\\s", ""), name, (one, other) -> "");
        known.putIfAbsent(LabelShape.key(name), name);
        if (person.start(2) >= 0) {
          affiliations.putIfAbsent(name, passage.text().substring(person.start(2), person.end(2)));
        }
      }
    }
  }

  /** Gives each short form the one longer name that it can stand for. */
  private void merge() {
    List<String> keys =
        names.keySet().stream().sorted(Comparator.comparingInt(String::length)).toList();
    ShortForms labels = new ShortForms(keys, names.keySet());
    ShortForms people = new ShortForms(keys, known.keySet());
    for (String key : keys) {
      List<String> longer = labels.of(key).stream().map(names::get).distinct().toList();
      if (longer.size() == 1 && !Names.isRole(key)) {
        names.put(key, longer.get(0));
      } else if (longer.isEmpty()) {
        people.of(key).stream().findFirst().ifPresent(name -> names.put(key, known.get(name)));
      }
    }
  }

  /** Names a part such as 主持人 where the list of people has one person for it. */
  private void nameRoles() {
    for (Map.Entry<String, String> role : roles.entrySet()) {
      String key = role.getKey();
      if (!role.getValue().isEmpty()) {
        names.computeIfPresent(key, (label, name) -> role.getValue());
        names.computeIfPresent("主持人".equals(key) ? "主持" : key, (l, n) -> role.getValue());
        if (key.startsWith("嘉宾") || key.startsWith("受访")) {
          names.computeIfPresent("答", (label, name) -> role.getValue());
          names.computeIfPresent("a", (label, name) -> role.getValue());
        }
      }
    }
  }

  /** Reads a sentence such as {@code 以下“问”为本刊记者夏知秋,“答”为唐望舒}. */
  private void readParts(Passage passage) {
    Matcher part = PART.matcher(passage.plain());
    while (part.find()) {
      String name = passage.text().substring(part.start(2), part.end(2));
      if (Names.isPerson(name, LabelShape.key(name))) {
        names.computeIfPresent(part.group(1), (key, label) -> name);
      }
    }
  }

  /** Finds the full name of a label such as 李教授, and of the only one who answers, in the head. */
  private void nameShort(List<Passage> head) {
    boolean oneAnswers = names.keySet().stream().filter(Names::isAnswering).count() == 1;
    for (Map.Entry<String, String> label : names.entrySet()) {
      String key = label.getKey();
      String stem = Names.withoutTitle(key);
      if (label.getValue().equals(key) || LabelShape.key(label.getValue()).equals(key)) {
        if (stem.length() == 1 && !Names.isRole(key)) {
          String full = HeadNames.withSurname(stem, head);
          label.setValue(full != null ? full : label.getValue());
        } else if (oneAnswers && Names.isAnswering(key)) {
          String full = HeadNames.guest(head);
          label.setValue(full != null ? full : label.getValue());
        }
      }
    }
  }
}
