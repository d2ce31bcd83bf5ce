package org.lunheng.app;

import java.util.List;
import java.util.stream.IntStream;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;

/**
 * A line of a table of contents.
 *
 * @param block the block it leads to, counted from 0
 * @param text the heading, or what a turn starts with
 * @param depth how many headings it stands under, as far as they show it
 */
public record ContentsEntry(int block, String text, int depth) {

  /** What is listed, the first of these types that an interview has. */
  private static final List<BlockType> LISTED =
      List.of(BlockType.HEADING, BlockType.TURN, BlockType.BODY);

  /** Whether there is anything to list. */
  static boolean existFor(Interview interview) {
    return interview.blocks().stream()
        .anyMatch(block -> LISTED.contains(block.type()) && !block.paragraphs().isEmpty());
  }

  /** The headings of an interview; its turns if it has no heading; else its body. */
  public static List<ContentsEntry> of(Interview interview) {
    return LISTED.stream()
        .map(type -> ofType(interview, type))
        .filter(entries -> !entries.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<ContentsEntry> ofType(Interview interview, BlockType type) {
    List<Block> blocks = interview.blocks();
    List<ContentsEntry> entries =
        IntStream.range(0, blocks.size())
            .filter(i -> blocks.get(i).type() == type && !blocks.get(i).paragraphs().isEmpty())
            .mapToObj(i -> new ContentsEntry(i, blocks.get(i).paragraphs().get(0).text(), 0))
            .toList();
    return type == BlockType.HEADING ? HeadingDepths.of(entries) : entries;
  }
}
