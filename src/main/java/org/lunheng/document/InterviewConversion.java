package org.lunheng.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lunheng.text.Converted;
import org.lunheng.text.OffsetMap;
import org.lunheng.text.ScriptConverter;

/** Converts everything of an interview that is written in Chinese. */
final class InterviewConversion {
  private final Interview interview;
  private final ScriptChoice choice;
  private final Function<String, Converted> conversion;
  private final List<OffsetMap> offsets = new ArrayList<>();

  /**
   * @param choice a script, not {@link ScriptChoice#SOURCE}
   */
  InterviewConversion(Interview interview, ScriptChoice choice, ScriptConverter converter) {
    this.interview = interview;
    this.choice = choice;
    this.conversion = conversion(interview, choice, converter);
  }

  /** What converts the texts of an interview; the same parameters. */
  static Function<String, Converted> conversion(
      Interview interview, ScriptChoice choice, ScriptConverter converter) {
    if (choice == ScriptChoice.HANS) {
      return converter::toHans;
    }
    return interview.script() == Script.HANT ? converter::toTaiwanForms : converter::toHant;
  }

  Edition edition() {
    Interview shown =
        new Interview(
            interview.id(),
            interview.source(),
            text(interview.title()),
            interview.kind(),
            choice == ScriptChoice.HANS ? Script.HANS : Script.HANT,
            interview.date(),
            text(interview.publisher()),
            text(interview.event()),
            interview.sourceUrl(),
            text(interview.byline()),
            interview.metadata(),
            interview.participants().stream().map(this::participant).toList(),
            interview.blocks().stream().map(this::block).toList(),
            interview.apparatus());
    return new Edition(interview, choice, shown, offsets);
  }

  private Participant participant(Participant person) {
    return new Participant(
        person.id(),
        text(person.name()),
        person.latinName(),
        person.role(),
        text(person.affiliation()));
  }

  private Block block(Block block) {
    return new Block(
        block.type(),
        block.speaker(),
        block.certain(),
        block.gapBefore(),
        block.label(),
        block.paragraphs().stream().map(this::paragraph).toList());
  }

  private Paragraph paragraph(Paragraph paragraph) {
    Converted converted = conversion.apply(paragraph.text());
    offsets.add(converted.offsets());
    return new Paragraph(paragraph.id(), paragraph.spans(), converted.text());
  }

  private String text(String text) {
    return text == null ? null : conversion.apply(text).text();
  }
}
