package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Collation;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.document.Participant;
import org.lunheng.document.PlacedEmendation;
import org.lunheng.text.Folding;

/** What every question has to be, written from the rules and the data alone. */
final class Rules {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern TYPESETTING = Pattern.compile("\\p{IsHan}\\s|\\s\\p{IsHan}|[，。；]$");

  /** Degrees, most of which fit wherever one does. */
  private static final Set<String> DEGREES =
      Set.of("非常", "十分", "极其", "极为", "特别", "相当", "比较", "较为", "不太", "不够", "同样", "很", "更");

  private static final List<String> POINTS =
      List.of("首先", "其次", "再次", "第一，", "第二，", "另外，", "此外", "最后，", "他", "她", "它");
  private static final List<String> POINTERS =
      List.of("这一点", "这两种情况", "这种情况", "这些都", "从这个角度", "这个意义上", "前者", "后者");
  private static final int SAID_BEFORE = 6;

  private final Companion companion;
  private final Folding folding;
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Pattern> patterns = new HashMap<>();
  private final Map<String, Set<Stance>> stances = new HashMap<>();
  private final Set<Quotation> checked = new HashSet<>();
  private final Map<String, Participant> people = new HashMap<>();

  /** All that is said by somebody, folded. */
  private final Map<String, String> said = new HashMap<>();

  Rules(Companion companion) {
    this.companion = companion;
    this.folding = companion.glossary().folding();
    for (Interview interview : companion.interviews()) {
      interview.participants().forEach(this::learn);
      for (Block block : interview.blocks()) {
        for (Paragraph paragraph : block.paragraphs()) {
          if (block.speaker() != null) {
            said.merge(block.speaker(), "\n" + folding.of(paragraph.text()), String::concat);
          }
        }
      }
    }
  }

  private void learn(Participant person) {
    people.putIfAbsent(person.id(), person);
    Set<String> all = names.computeIfAbsent(person.id(), key -> new HashSet<>());
    all.add(folding.of(person.name()));
    if (person.latinName() != null) {
      all.add(folding.of(person.latinName()));
      String[] parts = folding.of(person.latinName()).split(" ");
      all.add(parts[parts.length - 1]);
    }
    companion
        .names()
        .getOrDefault(person.id(), List.of())
        .forEach(name -> all.add(folding.of(name)));
    for (Entry entry : companion.glossary().entries()) {
      Set<String> forms = entry.forms().map(folding::of).collect(Collectors.toSet());
      if (entry.kind() != Entry.Kind.CONCEPT && forms.stream().anyMatch(all::contains)) {
        all.addAll(forms);
      }
    }
    all.removeAll(Set.of("paper", "lan"));
  }

  /** Options are distinct, as many as may be, alike in form, and everything has its passages. */
  void sound(Question question) {
    Supplier<String> print = question::toString;
    assertFalse(question.prompt().isBlank() || question.prompt().contains("{"), print);
    question.texts().forEach(text -> assertFalse(text.isBlank(), print));
    List<Option> shown = new ArrayList<>(question.options());
    if (question.isTyped()) {
      assertEquals(CardKind.RECALL, question.card().kind());
      assertEquals(-1, question.right());
      shown.add(question.answer());
    } else {
      assertTrue(shown.size() >= 3 && shown.size() <= 4, print);
      assertEquals(shown.size(), shown.stream().map(Option::id).distinct().count(), print);
      assertEquals(shown.size(), shown.stream().map(Option::label).distinct().count(), print);
      alike(shown, print);
    }
    for (Option option : shown) {
      assertFalse(option.exhibits().isEmpty(), print);
      option.exhibits().forEach(exhibit -> certain(exhibit, print));
    }
    if (question.card().quotation() != null) {
      certain(question.card().quotation(), print);
    }
  }

  /** All options are written in Chinese, or none is; and all end like sentences, or none does. */
  private void alike(List<Option> options, Supplier<String> print) {
    List<String> labels = options.stream().map(Option::label).toList();
    assertEquals(1, labels.stream().map(l -> HAN.matcher(l).find()).distinct().count(), print);
    assertEquals(1, labels.stream().map(l -> l.matches(".*[.。]")).distinct().count(), print);
    int longest = labels.stream().mapToInt(String::length).max().orElseThrow();
    int shortest = labels.stream().mapToInt(String::length).min().orElseThrow();
    boolean sentences = labels.get(0).matches(".*[.。]");
    assertTrue(!sentences || longest <= 1.6 * 1.6 * shortest, print);
  }

  private void certain(Exhibit exhibit, Supplier<String> print) {
    certain(exhibit.quotation(), print);
    if (exhibit.claim() != null) {
      assertFalse(exhibit.claim().isReported(), print);
      assertEquals(exhibit.claim().speaker(), exhibit.quotation().speaker(), print);
    }
  }

  /** The words stand where they should, are the speaker's, and no doubt lies on them. */
  private void certain(Quotation quotation, Supplier<String> print) {
    if (!checked.add(quotation)) {
      return;
    }
    Interview interview = companion.interview(quotation.interview()).orElseThrow();
    Collation collation = Collation.of(interview.blocks(), interview.apparatus());
    int number = 0;
    for (Block block : interview.blocks()) {
      for (Paragraph paragraph : block.paragraphs()) {
        if (paragraph.id().equals(quotation.paragraph())) {
          assertTrue(block.certain(), print);
          assertTrue(Set.of(BlockType.TURN, BlockType.BODY).contains(block.type()), print);
          assertEquals(quotation.speaker(), block.speaker(), print);
          int from = paragraph.text().indexOf(quotation.text());
          assertTrue(from >= 0, print);
          int to = from + quotation.text().length();
          for (PlacedEmendation doubt : collation.emendations()) {
            assertFalse(
                doubt.paragraph() == number
                    && !doubt.emendation().certain()
                    && doubt.from() < to
                    && doubt.to() > from,
                print);
          }
          return;
        }
        number++;
      }
    }
    throw new AssertionError(print.get());
  }

  /** By the claims, one option is right and no other is. */
  void oneAnswer(Question question) {
    Card card = question.card();
    card.claims().forEach(claim -> assertFalse(claim.isReported(), question::toString));
    List<String> wrong =
        question.options().stream().filter(o -> o != question.answer()).map(Option::id).toList();
    String right = question.answer().id();
    boolean holds =
        switch (card.kind()) {
          case CLAIM_SPEAKER -> claim(card.claims().get(0), right, wrong);
          case RECALL -> onlyOneSaid(card.quotation(), right, people.keySet());
          case QUOTATION_SPEAKER -> onlyOneSaid(card.quotation(), right, wrong);
          case STANCE -> stance(card, right, wrong);
          case PAIR -> pair(card, right, wrong);
          case ODD_ONE_OUT -> odd(card, right, wrong);
          case NOT_SAID -> notSaid(card, right, wrong);
          case CLOZE -> cloze(card, right, wrong);
        };
    assertTrue(holds, question::toString);
  }

  private boolean claim(Claim claim, String right, List<String> wrong) {
    return claim.speaker().equals(right)
        && people.keySet().containsAll(wrong)
        && wrong.stream().noneMatch(w -> stances(claim.topic(), w).contains(claim.stance()))
        && wrong.stream()
            .allMatch(
                w ->
                    own(null, w)
                        .anyMatch(
                            c ->
                                (c.stance() == Stance.NEUTRAL)
                                    == (claim.stance() == Stance.NEUTRAL)));
  }

  private boolean onlyOneSaid(Quotation quotation, String right, Iterable<String> others) {
    for (String other : others) {
      boolean says = said.getOrDefault(other, "").contains(folding.of(quotation.text()));
      if (says != other.equals(right)) {
        return false;
      }
    }
    return quotation.speaker().equals(right);
  }

  /** Who takes no side is asked for only where it is not this one's part to ask. */
  private boolean stance(Card card, String right, List<String> wrong) {
    String speaker = card.speakers().get(0);
    Set<Stance> taken = stances(card.topic(), speaker);
    Stance stance = Stance.valueOf(right.toUpperCase(Locale.ROOT));
    boolean single =
        stance == Stance.NEUTRAL
            ? taken.equals(Set.of(stance)) && !people.get(speaker).role().asks()
            : taken.contains(stance) && withoutNeutral(taken).size() == 1;
    return single
        && wrong.stream()
            .noneMatch(other -> taken.contains(Stance.valueOf(other.toUpperCase(Locale.ROOT))));
  }

  private static Set<Stance> withoutNeutral(Set<Stance> stances) {
    Set<Stance> taken = new HashSet<>(stances);
    taken.remove(Stance.NEUTRAL);
    return taken;
  }

  /** Two who share any stance do not count as a wrong answer to who takes the same side. */
  private boolean pair(Card card, String right, List<String> wrong) {
    boolean agree = card.claims().get(0).stance() == card.claims().get(1).stance();
    boolean holds = agree ? same(card.topic(), right, true) : opposite(card.topic(), right);
    boolean both = same(card.topic(), right, true) && opposite(card.topic(), right);
    return holds
        && !both
        && !isNamedMost(right, wrong)
        && wrong.stream()
            .noneMatch(w -> agree ? same(card.topic(), w, false) : opposite(card.topic(), w));
  }

  /** Whether no other pair has names that stand in as many options as those of the right one. */
  private static boolean isNamedMost(String right, List<String> wrong) {
    List<String> all = Stream.concat(Stream.of(right), wrong.stream()).toList();
    List<String> named = all.stream().flatMap(pair -> Stream.of(pair.split("\\+"))).toList();
    ToLongFunction<String> count =
        pair ->
            Stream.of(pair.split("\\+"))
                .mapToLong(name -> Collections.frequency(named, name))
                .sum();
    return wrong.stream().allMatch(other -> count.applyAsLong(other) < count.applyAsLong(right));
  }

  private boolean same(String topic, String pair, boolean sides) {
    Set<Stance> shared = new HashSet<>(stances(topic, pair.split("\\+")[0]));
    shared.retainAll(stances(topic, pair.split("\\+")[1]));
    if (sides) {
      shared.retainAll(Set.of(Stance.SUPPORTS, Stance.OPPOSES));
    }
    return !shared.isEmpty();
  }

  private boolean opposite(String topic, String pair) {
    Set<Stance> ones = stances(topic, pair.split("\\+")[0]);
    Set<Stance> others = stances(topic, pair.split("\\+")[1]);
    return ones.contains(Stance.SUPPORTS) && others.contains(Stance.OPPOSES)
        || ones.contains(Stance.OPPOSES) && others.contains(Stance.SUPPORTS);
  }

  /** The rest take one stance, all the same, and the odd one takes some, but never that. */
  private boolean odd(Card card, String right, List<String> wrong) {
    Set<Set<Stance>> rest =
        wrong.stream()
            .map(w -> withoutNeutral(stances(card.topic(), w)))
            .collect(Collectors.toSet());
    Set<Stance> odd = withoutNeutral(stances(card.topic(), right));
    Set<Stance> shared = rest.iterator().next();
    return rest.size() == 1 && shared.size() == 1 && !odd.isEmpty() && !odd.containsAll(shared);
  }

  private boolean notSaid(Card card, String right, List<String> wrong) {
    String speaker = card.speakers().get(0);
    Claim foreign = claim(right);
    List<Claim> claims = wrong.stream().map(this::claim).toList();
    List<String> elsewhere =
        claims.stream().map(Claim::topic).filter(t -> !t.equals(foreign.topic())).toList();
    return !foreign.speaker().equals(speaker)
        && !stances(foreign.topic(), speaker).contains(foreign.stance())
        && claims.stream().allMatch(claim -> claim.speaker().equals(speaker))
        && claims.stream().anyMatch(claim -> claim.topic().equals(foreign.topic()))
        && Stream.concat(claims.stream(), Stream.of(foreign))
            .noneMatch(claim -> claim.isReported() || claim.stance() == Stance.NEUTRAL)
        && new HashSet<>(elsewhere).size() == elsewhere.size();
  }

  private boolean cloze(Card card, String right, List<String> wrong) {
    String text = folding.of(card.quotation().text());
    return text.indexOf(right) >= 0
        && text.indexOf(right) == text.lastIndexOf(right)
        && wrong.stream().noneMatch(w -> w.equals(right) || w.contains(right))
        && wrong.stream().noneMatch(text::contains)
        && wrong.stream().allMatch(w -> areOfOneForm(w, right));
  }

  /** Chinese words of about the length, or Latin ones. */
  private static boolean areOfOneForm(String one, String other) {
    boolean han = HAN.matcher(one).find();
    return han == HAN.matcher(other).find()
        && (!han || Math.abs(one.length() - other.length()) <= 1);
  }

  /** Who takes part in an interview with somebody, that one too: their names tell as much. */
  private Stream<String> company(String speaker) {
    return companion.interviewsWith(speaker).stream()
        .flatMap(interview -> interview.participants().stream())
        .map(Participant::id)
        .distinct();
  }

  /** What is quoted does not tell by how its publisher sets it where it comes from. */
  private static void setAlike(Question question) {
    if (question.card().quotation() != null) {
      String quoted = question.texts().get(question.texts().size() - 1);
      assertFalse(TYPESETTING.matcher(quoted).find(), question::toString);
    }
  }

  /** Nothing that is shown names who is asked for, or the word that is. */
  void noLeak(Question question) {
    setAlike(question);
    List<String> texts = new ArrayList<>(question.texts());
    texts.add(question.prompt());
    Supplier<String> print = question::toString;
    switch (question.card().kind()) {
      case CLAIM_SPEAKER, QUOTATION_SPEAKER -> {
        for (Option option : question.options()) {
          names(option.id(), texts, print);
        }
        company(question.answer().id()).forEach(id -> names(id, texts, print));
      }
      case RECALL -> company(question.answer().id()).forEach(id -> names(id, texts, print));
      case STANCE, PAIR, ODD_ONE_OUT -> assertNamesNobodyElse(question, texts, print);
      case NOT_SAID ->
          people
              .keySet()
              .forEach(id -> question.options().forEach(o -> names(id, List.of(o.label()), print)));
      case CLOZE -> {
        for (String text : texts) {
          assertFalse(folding.of(text).contains(question.answer().id()), print);
        }
        assertTrue(question.texts().get(0).contains(ClozeCards.GAP), print);
      }
      default -> throw new AssertionError(print.get());
    }
  }

  private void assertNamesNobodyElse(
      Question question, List<String> texts, Supplier<String> print) {
    for (String id : people.keySet()) {
      if (!question.card().speakers().contains(id)) {
        names(id, texts, print);
      }
    }
  }

  /** Words shown without what stood before them do not point to it; no gap is given away. */
  void standsAlone(Question question) {
    Card card = question.card();
    if (card.kind() == CardKind.CLOZE) {
      String text = folding.of(question.texts().get(0));
      assertFalse(DEGREES.contains(question.answer().id()), question::toString);
      assertFalse(text.contains(folding.of(ClozeCards.GAP) + "还是"), question::toString);
    }
    if (card.kind() == CardKind.QUOTATION_SPEAKER || card.kind() == CardKind.RECALL) {
      String text = folding.of(card.quotation().text());
      POINTS.forEach(point -> assertFalse(text.startsWith(folding.of(point)), question::toString));
      for (String pointer : POINTERS) {
        int at = text.indexOf(pointer);
        assertTrue(at < 0 || hasClause(text.substring(0, at)), question::toString);
      }
    }
  }

  private static boolean hasClause(String text) {
    return Stream.of(text.replaceAll("[^\\p{P}]*$", "").split("\\p{P}"))
        .anyMatch(clause -> clause.strip().length() >= SAID_BEFORE);
  }

  private void names(String id, List<String> texts, Supplier<String> print) {
    assertNotNull(names.get(id), print);
    Pattern pattern = patterns.computeIfAbsent(id, key -> pattern(names.get(key)));
    texts.forEach(text -> assertFalse(pattern.matcher(folding.of(text)).find(), print));
  }

  private static Pattern pattern(Set<String> names) {
    return Pattern.compile(
        names.stream()
            .map(name -> HAN.matcher(name).find() ? name : "\\b" + Pattern.quote(name) + "\\b")
            .collect(Collectors.joining("|")));
  }

  private Claim claim(String id) {
    return companion.arguments().claims().stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Set<Stance> stances(String topic, String speaker) {
    return stances.computeIfAbsent(
        topic + " " + speaker,
        key -> own(topic, speaker).map(Claim::stance).collect(Collectors.toSet()));
  }

  private Stream<Claim> own(String topic, String speaker) {
    return companion.arguments().claims().stream()
        .filter(claim -> topic == null || claim.topic().equals(topic))
        .filter(claim -> claim.speaker().equals(speaker) && !claim.isReported());
  }
}
