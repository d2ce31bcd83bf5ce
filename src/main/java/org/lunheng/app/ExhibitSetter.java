package org.lunheng.app;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.document.Edition;
import org.lunheng.document.Interview;
import org.lunheng.document.Script;
import org.lunheng.document.ScriptChoice;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Exhibit;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Quotation;
import org.lunheng.quiz.Wording;
import org.lunheng.text.Messages;
import org.lunheng.text.TextLine;

/**
 * Sets the passages that an answer is held to: each headed by its speaker, with the claim that it
 * bears out and the words around it; whole paragraphs follow where that leaves out a part.
 */
final class ExhibitSetter {
  /** From this many columns on two columns stand side by side. */
  static final int WIDE = 70;

  /** The words stand this far inside of whose they are. */
  private static final int INDENT = 2;

  /** A paragraph that takes no more than this part of the screen stands there whole. */
  private static final int PART_WHOLE = 2;

  /** The part of the screen that stands before what is quoted from a longer one, and after it. */
  private static final int PART_AROUND = 8;

  private final Model model;
  private final Messages messages;
  private final Question question;
  private final Exhibition exhibition;
  private final Wording wording;
  private final SheetSetter setter;
  private final int rows;

  /** The paragraphs of which a part was left out wherever they stand, by where they are from. */
  private final Map<String, Setting> cut = new LinkedHashMap<>();

  private final Set<String> whole = new HashSet<>();

  /** A paragraph, and what is quoted from it. */
  private record Setting(List<Exhibit> exhibits, Excerpt excerpt) {
    Setting and(Setting other) {
      List<Exhibit> both = Stream.concat(exhibits.stream(), other.exhibits.stream()).toList();
      return new Setting(both, excerpt.and(other.excerpt));
    }

    Quotation quotation() {
      return exhibits.get(0).quotation();
    }

    /** The paragraph; words that stand in none alone. */
    String place() {
      return String.join(" ", quotation().interview(), quotation().paragraph(), excerpt.text());
    }

    List<Claim> claims() {
      return exhibits.stream().map(Exhibit::claim).filter(Objects::nonNull).distinct().toList();
    }
  }

  ExhibitSetter(Model model, SheetSetter setter, int rows) {
    this.model = model;
    this.messages = model.messages();
    this.question = model.quiz().round().question();
    this.exhibition = Exhibition.of(model.quiz().round());
    this.wording = QuizUpdate.wording(model);
    this.setter = setter;
    this.rows = rows;
  }

  void set() {
    List<Exhibition.Column> columns = exhibition.columns();
    if (columns.size() > 1 && model.size().columns() >= WIDE) {
      SheetSetter left = setter.half(false);
      SheetSetter right = setter.half(true);
      set(left, columns.get(0));
      set(right, columns.get(1));
      setter.beside(left, right);
    } else {
      columns.forEach(column -> set(setter, column));
    }
    cut.keySet().removeAll(whole);
    cut.values().forEach(this::setWhole);
  }

  /** Whether the passages say a text as somebody's claim. */
  boolean says(String text) {
    return exhibition.all().stream()
        .map(Exhibit::claim)
        .anyMatch(claim -> claim != null && summary(claim).equals(text));
  }

  private void set(SheetSetter target, Exhibition.Column column) {
    Setting last = null;
    for (Setting setting : settings(column)) {
      target.divide(rows >= FeedbackSheet.ROOMY && last != null);
      if (last == null || !isSameVoice(last.quotation(), setting.quotation())) {
        setVoice(target, column.side(), setting.quotation());
      }
      if (last == null || !setting.claims().equals(last.claims())) {
        setting.claims().forEach(claim -> target.text(told(claim), Sheet.Tone.PLAIN));
      }
      last = setting;
      setExcerpt(target, setting);
    }
  }

  /** What is quoted from one paragraph stands together. */
  private Collection<Setting> settings(Exhibition.Column column) {
    Map<String, Setting> settings = new LinkedHashMap<>();
    for (Exhibit exhibit : column.exhibits()) {
      Setting setting = new Setting(List.of(exhibit), excerpt(exhibit));
      settings.merge(setting.place(), setting, Setting::and);
    }
    return settings.values();
  }

  private void setExcerpt(SheetSetter target, Setting setting) {
    Excerpt excerpt = setting.excerpt();
    List<TextLine> lines = target.excerptLines(INDENT, excerpt.text());
    if (lines.size() > rows / PART_WHOLE) {
      excerpt = excerpt.around(lines, Math.max(1, rows / PART_AROUND));
    }
    target.excerpt(INDENT, excerpt);
    if (excerpt.isCutBefore() || excerpt.isCutAfter()) {
      cut.merge(setting.place(), setting, Setting::and);
    } else {
      whole.add(setting.place());
    }
  }

  private static boolean isSameVoice(Quotation one, Quotation other) {
    return one.speaker().equals(other.speaker()) && one.interview().equals(other.interview());
  }

  /** Whose words they are, from which interview, and whether that is right. */
  private void setVoice(SheetSetter target, Exhibition.Side side, Quotation quotation) {
    String name = name(quotation);
    boolean told = !model.quiz().round().given().answer().isRight();
    String sign =
        !told || exhibition.columns().size() == 1
            ? ""
            : side == Exhibition.Side.RIGHT ? FeedbackSheet.RIGHT : FeedbackSheet.WRONG;
    target.named(sign + name, quotation.speaker(), title(quotation));
  }

  /** What a claim says to its topic, which is named if it is another one than the card's. */
  private String told(Claim claim) {
    String stance = StanceWords.signAndWord(claim.stance(), messages);
    if (claim.topic().equals(question.card().topic())) {
      return messages.get("note.says", stance, summary(claim));
    }
    String topic = model.companion().arguments().nameOf(claim.topic(), messages.language());
    return messages.get("feedback.on-topic", topic, stance, summary(claim));
  }

  private String summary(Claim claim) {
    return claim.summary().in(messages.language());
  }

  private void setWhole(Setting setting) {
    String name = name(setting.quotation());
    setter.blank().text(messages.get("feedback.paragraph", name), Sheet.Tone.QUIET);
    setter.excerpt(INDENT, setting.excerpt());
  }

  /** The words in their paragraph; of a gap that was to be filled the word that fills it. */
  private Excerpt excerpt(Exhibit exhibit) {
    Quotation quotation = exhibit.quotation();
    Interview interview = model.companion().interview(quotation.interview()).orElse(null);
    Excerpt excerpt = Excerpt.of(interview, quotation, wording);
    if (question.card().kind() != CardKind.CLOZE) {
      return excerpt;
    }
    String gapped = question.texts().get(0);
    int gap = 0;
    while (gap < gapped.length()
        && excerpt.from() + gap < excerpt.to()
        && gapped.charAt(gap) == excerpt.text().charAt(excerpt.from() + gap)) {
      gap++;
    }
    return excerpt.asking(question.answer().label(), Math.max(0, gap - 1));
  }

  private String name(Quotation quotation) {
    return model.quiz().study().deck().nameOf(quotation.speaker(), wording);
  }

  private String title(Quotation quotation) {
    String id = quotation.interview();
    ScriptChoice script = wording.script() == Script.HANT ? ScriptChoice.HANT : ScriptChoice.HANS;
    return model
        .companion()
        .interview(id)
        .map(text -> Edition.shown(text, text.headline(), script, wording.converter()))
        .orElse(id);
  }
}
