package org.lunheng.app;

import static org.lunheng.corpus.argument.Stance.NEUTRAL;
import static org.lunheng.corpus.argument.Stance.OPPOSES;
import static org.lunheng.corpus.argument.Stance.QUALIFIES;
import static org.lunheng.corpus.argument.Stance.SUPPORTS;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;
import org.lunheng.store.Foldings;
import org.lunheng.text.Translations;

/** What the people in {@link Samples} argue, and the terms that they use. */
public final class Argued {
  private static final Topic DOUBT =
      topic(
          "doubt",
          words("Showing doubt", "说出不确定", "說出不確定"),
          words(
              "A machine that says what it does not know deserves more trust.",
              "会说自己不懂的机器更值得信任。",
              "會說自己不懂的機器更值得信任。"),
          claim(
              "lin-says-dont-know",
              "lin-lan",
              SUPPORTS,
              words("A tool that admits gaps earns trust.", "承认不懂的工具更可信。", "承認不懂的工具更可信。"),
              "一个会说“我不懂”的工具，比一个总是自信的工具更值得信任。"),
          claim(
              "lindqvist-blush",
              "anna-lindqvist",
              SUPPORTS,
              words("Machines should mark what is uncertain.", "机器应当标出不确定之处。", "機器應當標出不確定之處。"),
              "不確定的地方要標出來，而不是抹平。"),
          claim(
              "chen-number",
              "chen-mo",
              QUALIFIES,
              words("Laypeople see one number only.", "外行人只看到一个数字。", "外行人只看到一個數字。"),
              "可是外行人看到的只有一个数字。"));

  private static final Topic REPLACING =
      topic(
          "replacing",
          words("Work replaced", "替代工作", "取代工作"),
          words("Replacing people at work is progress.", "机器替代人的工作是一种进步。", "機器取代人的工作是一種進步。"),
          claim(
              "zhou-no-progress",
              "zhou-qiming",
              OPPOSES,
              words("How the replaced are treated decides.", "如何对待被替代者才是关键。", "如何對待被取代者才是關鍵。"),
              "一個社會怎樣對待被替代的人，才決定它算不算進步。"),
          claim(
              "lindqvist-door",
              "anna-lindqvist",
              SUPPORTS,
              words("For most, an automatic door is progress.", "对多数人，自动门是巨大进步。", "對多數人，自動門是巨大進步。"),
              "對他們來說，一扇自動門是巨大的進步。"),
          claim(
              "lin-signature",
              "lin-lan",
              OPPOSES,
              words("Machines may read but not worry for us.", "机器可以代读，不能代为担心。", "機器可以代讀，不能代為擔心。"),
              "它可以替我读河，但不能替我担心。"),
          claim(
              "listener-asks",
              "listener",
              NEUTRAL,
              words("Asks whether lost jobs are progress.", "追问失去同事是否算进步。", "追問失去同事是否算進步。"),
              "請問兩位，這叫進步嗎？"));

  private static final Topic RULES =
      topic(
          "rules",
          words("Rules and reasons", "规则与理由", "規則與理由"),
          words("Rules tell us why to act.", "规则告诉我们为何行动。", "規則告訴我們為何行動。"),
          claim(
              "gu-why",
              "gu-yan",
              OPPOSES,
              words("Rules seldom say why.", "规则很少说明为什么。", "規則很少說明為什麼。"),
              "规则告诉我们什么可以做，却很少告诉我们为什么要做。"),
          claim(
              "lin-responsibility",
              "lin-lan",
              QUALIFIES,
              words("Rules bind if their makers sign too.", "立规者也须担责。", "立規者也須擔責。"),
              "如果规定要求我必须采用模型的结果，那么写规定的人也应当在报告上签名。"));

  /** Everything that is argued. */
  public static final Arguments ARGUMENTS = new Arguments(List.of(DOUBT, REPLACING, RULES));

  /** The terms. */
  public static final Glossary GLOSSARY =
      new Glossary(
          List.of(
              entry(
                  "machine-translation",
                  Entry.Kind.CONCEPT,
                  words("machine translation", "机器翻译", "機器翻譯"),
                  List.of("MT"),
                  words("Translation by software.", "由软件完成的翻译。", "由軟體完成的翻譯。"),
                  "model"),
              entry(
                  "model",
                  Entry.Kind.CONCEPT,
                  words("model", "模型", "模型"),
                  List.of(),
                  words("A simplified picture to reckon with.", "用来推算的简化图景。", "用來推算的簡化圖景。"),
                  "machine-translation",
                  "forecast"),
              entry(
                  "forecast",
                  Entry.Kind.WORK,
                  words("HydroForecaster", "HydroForecaster", "HydroForecaster"),
                  List.of("HydroForecaster 3.2"),
                  words("A program that forecasts water levels.", "预报水位的程序。", "預報水位的程式。"),
                  "model")),
          Foldings.get());

  /** All of it with the texts. */
  public static final Companion COMPANION = new Companion(ARGUMENTS, GLOSSARY, Samples.ALL);

  private Argued() {}

  /** The same, but one claim only reports what somebody else thinks. */
  public static Companion reporting(String id, String whose) {
    return changed(
        claim -> claim.id().equals(id) ? copy(claim, claim.topic(), claim.stance(), whose) : claim);
  }

  /** The same, but a claim takes the other side than another one on its topic. */
  static Companion withStance(String id, String other) {
    Stance theirs =
        ARGUMENTS.claims().stream()
            .filter(claim -> claim.id().equals(other))
            .findFirst()
            .orElseThrow()
            .stance();
    Stance against = theirs == SUPPORTS ? OPPOSES : SUPPORTS;
    return changed(
        claim -> claim.id().equals(id) ? copy(claim, claim.topic(), against, null) : claim);
  }

  /** The same, but nobody else speaks on a claim's topic. */
  static Companion alone(String id) {
    List<Topic> topics =
        ARGUMENTS.topics().stream()
            .map(topic -> kept(topic, topic.claims().stream().anyMatch(c -> c.id().equals(id)), id))
            .toList();
    return new Companion(new Arguments(topics), GLOSSARY, Samples.ALL);
  }

  /** The same, but somebody takes part in a further interview. */
  static Companion withGuest(String interview, String guest) {
    Participant person = COMPANION.participant(guest).orElseThrow();
    List<Interview> interviews =
        Samples.ALL.stream().map(i -> i.id().equals(interview) ? with(i, person) : i).toList();
    return new Companion(ARGUMENTS, GLOSSARY, interviews);
  }

  private static Interview with(Interview interview, Participant guest) {
    List<Participant> participants =
        Stream.concat(interview.participants().stream(), Stream.of(guest)).toList();
    return new Interview(
        interview.id(),
        interview.source(),
        interview.title(),
        interview.kind(),
        interview.script(),
        interview.date(),
        interview.publisher(),
        interview.event(),
        interview.sourceUrl(),
        interview.byline(),
        interview.metadata(),
        participants,
        interview.blocks(),
        interview.apparatus());
  }

  private static Topic kept(Topic topic, boolean only, String id) {
    List<Claim> claims =
        topic.claims().stream().filter(claim -> !only || claim.id().equals(id)).toList();
    return new Topic(topic.id(), topic.name(), topic.proposition(), claims);
  }

  private static Companion changed(UnaryOperator<Claim> change) {
    List<Topic> topics =
        ARGUMENTS.topics().stream()
            .map(
                topic ->
                    new Topic(
                        topic.id(),
                        topic.name(),
                        topic.proposition(),
                        topic.claims().stream().map(change).toList()))
            .toList();
    return new Companion(new Arguments(topics), GLOSSARY, Samples.ALL);
  }

  private static Claim copy(Claim claim, String topic, Stance stance, String reports) {
    return new Claim(
        claim.id(),
        topic,
        claim.speaker(),
        claim.interview(),
        stance,
        reports,
        claim.summary(),
        claim.evidence());
  }

  private static Translations words(String en, String hans, String hant) {
    return new Translations(en, hans, hant);
  }

  private static Topic topic(
      String id, Translations name, Translations proposition, Claim... claims) {
    List<Claim> all =
        Stream.of(claims).map(claim -> copy(claim, id, claim.stance(), claim.reports())).toList();
    return new Topic(id, name, proposition, all);
  }

  /** A claim on words that stand in one of the samples. */
  private static Claim claim(
      String id, String speaker, Stance stance, Translations summary, String quote) {
    for (Interview interview : Samples.ALL) {
      for (var block : interview.blocks()) {
        for (var paragraph : block.paragraphs()) {
          if (speaker.equals(block.speaker()) && paragraph.text().contains(quote)) {
            List<Evidence> evidence = List.of(new Evidence(paragraph.id(), quote));
            return new Claim(id, "", speaker, interview.id(), stance, null, summary, evidence);
          }
        }
      }
    }
    throw new IllegalArgumentException(quote);
  }

  private static Entry entry(
      String id,
      Entry.Kind kind,
      Translations term,
      List<String> aliases,
      Translations definition,
      String... related) {
    return new Entry(id, kind, term, aliases, definition, List.of(related));
  }
}
