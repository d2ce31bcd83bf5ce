package org.lunheng.document;

import java.util.ArrayList;
import java.util.List;

/** Makes of a raw text something that can be shown in the place of the restored interview. */
public final class RawInterview {
  private static final Apparatus UNTOUCHED = new Apparatus(List.of(), List.of());

  private RawInterview() {}

  /**
   * An interview whose text is its raw text: every line that is not blank is a paragraph of its
   * own, with an id that no restored paragraph has.
   */
  public static Interview of(Interview restored, RawText raw) {
    return new Interview(
        restored.id(),
        restored.source(),
        restored.title(),
        restored.kind(),
        restored.script(),
        restored.date(),
        restored.publisher(),
        restored.event(),
        restored.sourceUrl(),
        restored.byline(),
        List.of(),
        restored.participants(),
        blocks(raw),
        UNTOUCHED);
  }

  private static List<Block> blocks(RawText raw) {
    List<Block> blocks = new ArrayList<>();
    for (int line = 1; line <= raw.lines().size(); line++) {
      String text = raw.lines().get(line - 1);
      if (!text.isBlank()) {
        Span span = new Span(line, 0, text.codePointCount(0, text.length()));
        Paragraph paragraph = new Paragraph("raw" + line, List.of(span), text);
        blocks.add(new Block(BlockType.BODY, null, true, false, null, List.of(paragraph)));
      }
    }
    return blocks;
  }
}
