package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;
import org.lunheng.document.Kind;
import org.lunheng.document.Paragraph;
import org.lunheng.document.Participant;
import org.lunheng.document.Role;
import org.lunheng.document.Script;
import org.lunheng.document.Source;
import org.lunheng.document.SourceFormat;
import org.lunheng.document.Span;

/** Writes an interview block by block. */
public final class InterviewBuilder {
  private final String id;
  private final String title;
  private final List<Participant> participants = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private int line = 1;

  private Script script = Script.HANS;

  private InterviewBuilder(String id, String title) {
    this.id = id;
    this.title = title;
  }

  public static InterviewBuilder interview(String id, String title) {
    return new InterviewBuilder(id, title);
  }

  public InterviewBuilder with(String person, String name, Role role) {
    participants.add(new Participant(person, name, null, role, null));
    return this;
  }

  public InterviewBuilder turn(String speaker, String... texts) {
    return block(BlockType.TURN, speaker, true, false, texts);
  }

  /** A turn whose speaker the source does not name. */
  public InterviewBuilder guessedTurn(String speaker, String... texts) {
    return block(BlockType.TURN, speaker, false, true, texts);
  }

  public InterviewBuilder block(BlockType type, String... texts) {
    return block(type, null, true, false, texts);
  }

  public InterviewBuilder block(
      BlockType type, String speaker, boolean certain, boolean gap, String... texts) {
    List<Paragraph> paragraphs = Stream.of(texts).map(this::paragraph).toList();
    blocks.add(new Block(type, speaker, certain, gap, null, paragraphs));
    return this;
  }

  public InterviewBuilder traditional() {
    script = Script.HANT;
    return this;
  }

  public Interview build() {
    Source source = new Source(id + ".txt", "0".repeat(64), line, "UTF-8", SourceFormat.TEXT);
    return new Interview(
        id,
        source,
        title,
        Kind.INTERVIEW,
        script,
        "2024-05-06",
        null,
        null,
        null,
        null,
        List.of(),
        participants,
        blocks,
        new Apparatus(List.of(), List.of()));
  }

  /** What a library would list for an interview. */
  public static InterviewSummary summary(Interview interview) {
    int characters =
        interview.blocks().stream()
            .flatMap(block -> block.paragraphs().stream())
            .mapToInt(paragraph -> paragraph.text().codePointCount(0, paragraph.text().length()))
            .sum();
    return new InterviewSummary(
        interview.id(),
        interview.title(),
        interview.kind(),
        interview.script(),
        interview.date(),
        interview.publisher(),
        interview.participants(),
        characters);
  }

  private Paragraph paragraph(String text) {
    int length = text.codePointCount(0, text.length());
    return new Paragraph("p" + line, List.of(new Span(line++, 0, length)), text);
  }
}
