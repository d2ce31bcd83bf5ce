package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.text.Messages;

/**
 * An interview as plain text, paragraphs apart by blank lines.
 *
 * @param columns how long a line may be, as {@link Wrap} has it
 */
record PlainText(Messages messages, int columns) {
  List<String> lines(Interview interview) {
    List<String> lines = new ArrayList<>();
    Masthead masthead = new Masthead(messages);
    lines.addAll(broken(interview.headline()));
    masthead.lines(interview).forEach(line -> lines.addAll(broken(line)));
    for (Block block : interview.blocks()) {
      add(interview, block, lines);
    }
    return lines;
  }

  private void add(Interview interview, Block block, List<String> lines) {
    if (block.gapBefore()) {
      lines.add("");
      lines.add(messages.get("cli.show.gap"));
    }
    if (block.type() == BlockType.HEADING) {
      lines.add("");
    }
    String label = Masthead.label(interview, block);
    for (Paragraph paragraph : block.paragraphs()) {
      lines.add("");
      lines.addAll(broken(label + dressed(block.type(), paragraph.text())));
      label = "";
    }
  }

  private String dressed(BlockType type, String text) {
    return switch (type) {
      case LEAD, TURN, BODY -> text;
      case HEADING -> "== " + text + " ==";
      case CAPTION, NOTE, REFERENCE ->
          "[" + messages.get("cli.show." + type.name().toLowerCase(Locale.ROOT)) + "] " + text;
    };
  }

  private List<String> broken(String text) {
    return new Wrap(columns).lines(text, 0);
  }
}
