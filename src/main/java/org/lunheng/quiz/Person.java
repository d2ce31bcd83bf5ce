package org.lunheng.quiz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;

/**
 * Somebody who takes part in an interview.
 *
 * @param interview one that this participant is in
 * @param entry what the glossary says of this participant, or null
 * @param names every known name, the source's first
 */
record Person(Participant participant, Interview interview, Entry entry, List<String> names) {
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s·・‧•]+");
  private static final List<String> TITLES =
      List.of("老师", "教授", "院士", "博士", "先生", "女士", "院长", "校长", "总");

  /** A Chinese name without dots has a family name of one character, if not one of two. */
  private static final int LONGEST_CHINESE = 3;

  private static final int SHORTEST_LATIN = 3;
  private static final Set<String> NO_NAMES = Set.of("the", "von", "van", "der");

  /** What sources call people whose names they do not give. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(记者|記者|主持人?|采访者?|採訪者?|访谈者|訪談者|编辑|編輯|提问者?|提問者?|[问問答]|观众|觀眾|听众|聽眾|嘉宾|嘉賓|网友|網友"
              + "|host|moderator|interviewer|interviewee|guest|audience|question|answer|reporter|editor|speaker|[qa])"
              + "\\s*[0-9A-Za-z一二三四五六七八九十甲乙丙丁]?",
          Pattern.CASE_INSENSITIVE);

  Person {
    names = List.copyOf(names);
  }

  String id() {
    return participant.id();
  }

  /** Whether this participant is there to ask. */
  boolean asks() {
    return participant.role().asks();
  }

  /** Whether it is known who this is; "the host" is somebody else in the next interview. */
  boolean isNamed() {
    return !NO_NAME.matcher(participant.name().strip()).matches();
  }

  /** What this participant is called in a list of others: alike in form where that is known. */
  String label(Wording wording) {
    if (entry != null) {
      return entry.term().in(wording.language());
    }
    boolean latin = wording.language().equals("en") && participant.latinName() != null;
    return latin ? participant.latinName() : wording.shown(interview, participant.name());
  }

  /** Everything in a text that tells who is meant: names, their parts, family names with titles. */
  Set<String> signs() {
    Set<String> signs = new LinkedHashSet<>();
    for (String name : names) {
      signs.add(name);
      titled(name).forEach(signs::add);
    }
    parts().forEach(signs::add);
    return signs;
  }

  /** The parts of the names by which a person is known too; an organisation has none. */
  Stream<String> parts() {
    return isOrganization() ? Stream.empty() : names.stream().flatMap(Person::parts);
  }

  private boolean isOrganization() {
    return entry != null && entry.kind() == Entry.Kind.ORGANIZATION;
  }

  private static Stream<String> parts(String name) {
    return BETWEEN_PARTS
        .splitAsStream(name)
        .filter(part -> isChinese(part) ? part.length() > 1 : part.length() >= SHORTEST_LATIN)
        .filter(part -> !NO_NAMES.contains(part.toLowerCase(Locale.ROOT)));
  }

  private Stream<String> titled(String name) {
    boolean chinese = !isOrganization() && isChinese(name) && name.length() <= LONGEST_CHINESE;
    return chinese ? TITLES.stream().map(name.substring(0, 1)::concat) : Stream.empty();
  }

  static boolean isChinese(String name) {
    return name.codePoints().anyMatch(Character::isIdeographic);
  }
}
