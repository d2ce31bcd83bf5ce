package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.text.Messages;

/** An interview as Markdown (CommonMark). */
record Markdown(Messages messages) {
  /** What CommonMark could take for markup inside a line. */
  private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>&]");

  /** What it could take for a heading, a list, a quotation or a rule at the start of a line. */
  private static final Pattern LINE_START = Pattern.compile("^(#|[-+=~]|[0-9]{1,9}(?=[.)]))");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>]+");

  List<String> lines(Interview interview) {
    List<String> lines = new ArrayList<>();
    Masthead masthead = new Masthead(messages);
    lines.add("# " + escaped(interview.headline()));
    for (String line : masthead.lines(interview)) {
      lines.add("");
      lines.add(escaped(line));
    }
    for (Block block : interview.blocks()) {
      add(interview, block, lines);
    }
    return lines;
  }

  private void add(Interview interview, Block block, List<String> lines) {
    if (block.gapBefore()) {
      lines.add("");
      lines.add(escaped(messages.get("cli.show.gap")));
    }
    String name = Masthead.label(interview, block);
    String label = name.isEmpty() ? "" : "**" + escaped(name.strip()) + "** ";
    for (Paragraph paragraph : block.paragraphs()) {
      boolean continuesQuotation = isQuoted(block.type()) && paragraph != block.paragraphs().get(0);
      lines.add(continuesQuotation ? ">" : "");
      lines.add(dressed(block.type(), label, paragraph.text()));
      label = "";
    }
  }

  private String dressed(BlockType type, String label, String text) {
    return switch (type) {
      case LEAD, TURN, BODY -> label.isEmpty() ? escaped(text) : label + inline(text);
      case HEADING -> "## " + inline(text);
      case REFERENCE -> "- " + escaped(text);
      case CAPTION, NOTE ->
          "> ["
              + messages.get("cli.show." + type.name().toLowerCase(Locale.ROOT))
              + "] "
              + inline(text);
    };
  }

  private static boolean isQuoted(BlockType type) {
    return type == BlockType.CAPTION || type == BlockType.NOTE;
  }

  /** A line that is nothing but its text. */
  static String escaped(String text) {
    if (ADDRESS.matcher(text).matches()) {
      return "<" + text + ">";
    }
    return LINE_START.matcher(inline(text)).replaceFirst(Markdown::escapedStart);
  }

  /** A number is escaped after its digits, a sign before it. */
  private static String escapedStart(MatchResult start) {
    String found = start.group();
    return Matcher.quoteReplacement(
        Character.isDigit(found.charAt(0)) ? found + "\\" : "\\" + found);
  }

  /** A part of a line, not at its start, that is nothing but its text. */
  static String inline(String text) {
    return INLINE.matcher(text).replaceAll("\\\\$0");
  }
}
