package org.lunheng.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunheng.document.Edition;
import org.lunheng.document.Interview;
import org.lunheng.document.Script;
import org.lunheng.document.ScriptChoice;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Exhibit;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Quotation;
import org.lunheng.quiz.Wording;
import org.lunheng.text.Messages;

/**
 * Sets the passages that an answer is held to: each headed by its speaker, with the claim that it
 * bears out and the words around it; whole paragraphs follow where that leaves out a part.
 */
final class ExhibitSetter {
  /** From this many columns on two columns stand side by side. */
  static final int WIDE = 70;

  /** The words stand this far inside of whose they are. */
  private static final int INDENT = 2;

  /** The part of the screen that stands before a quotation, and after it. */
  private static final int PART_AROUND = 8;

  private final Model model;
  private final Messages messages;
  private final Question question;
  private final Exhibition exhibition;
  private final Wording wording;
  private final SheetSetter setter;
  private final int context;
  private final boolean roomy;

  /** The paragraphs of which a part was left out. */
  private final Map<String, Exhibit> cut = new LinkedHashMap<>();

  ExhibitSetter(Model model, SheetSetter setter, int rows) {
    this.model = model;
    this.messages = model.messages();
    this.question = model.quiz().round().question();
    this.exhibition = Exhibition.of(model.quiz().round());
    this.wording = QuizUpdate.wording(model);
    this.setter = setter;
    this.context = Math.max(1, rows / PART_AROUND);
    this.roomy = rows >= FeedbackSheet.ROOMY;
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
    cut.values().forEach(this::setWhole);
  }

  private void set(SheetSetter target, Exhibition.Column column) {
    Exhibit last = null;
    for (Exhibit exhibit : column.exhibits()) {
      Quotation quotation = exhibit.quotation();
      target.divide(roomy && last != null);
      if (last == null || !isSameVoice(last.quotation(), quotation)) {
        setVoice(target, column.side(), quotation);
      }
      if (last == null || exhibit.claim() != last.claim()) {
        setSummary(target, exhibit);
      }
      last = exhibit;
      if (target.excerpt(INDENT, excerpt(exhibit), context)) {
        cut.putIfAbsent(quotation.interview() + ' ' + quotation.paragraph(), exhibit);
      }
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

  /** The claim that a passage bears out, unless the question says it itself. */
  private void setSummary(SheetSetter target, Exhibit exhibit) {
    if (exhibit.claim() == null) {
      return;
    }
    String summary = exhibit.claim().summary().in(messages.language());
    if (asksForStance(question.card())) {
      String stance = StanceWords.signAndWord(exhibit.claim().stance(), messages);
      target.text(messages.get("note.says", stance, summary), Sheet.Tone.PLAIN);
    } else if (!question.texts().contains(summary)) {
      target.text(summary, Sheet.Tone.PLAIN);
    }
  }

  private static boolean asksForStance(Card card) {
    CardKind kind = card.kind();
    return kind == CardKind.STANCE || kind == CardKind.PAIR || kind == CardKind.ODD_ONE_OUT;
  }

  private void setWhole(Exhibit exhibit) {
    String name = name(exhibit.quotation());
    setter.blank().text(messages.get("feedback.paragraph", name), Sheet.Tone.QUIET);
    setter.excerpt(INDENT, excerpt(exhibit), Integer.MAX_VALUE / 2);
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
