package org.lunheng.corpus.find;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;

/**
 * What a search has found in a library so far: in which paragraphs, and how often in each. Where in
 * a paragraph is left to {@link Finder#in(int, String, Way)}, which is asked for what is shown.
 *
 * @param texts the interviews that have something, in the order of the library
 * @param way the number of the way, of those of {@link Finder#ways}, that was followed last
 * @param next the number of the interview to look through next
 * @param complete whether nothing is left to be looked through
 */
public record Findings(List<Text> texts, int way, int next, boolean complete) {
  /** Nothing is found yet. */
  public static final Findings NONE = new Findings(List.of(), 0, 0, false);

  public Findings {
    texts = List.copyOf(texts);
  }

  /** How often it stands in all interviews. */
  public int hits() {
    return texts.stream().mapToInt(Text::hits).sum();
  }

  /** How many paragraphs have it. */
  public int paragraphs() {
    return texts.stream().mapToInt(Text::paragraphs).sum();
  }

  /**
   * An interview that has something.
   *
   * @param speakers who says it, in the order in which they first do
   */
  public record Text(Interview interview, List<Speaker> speakers) {
    public Text {
      speakers = List.copyOf(speakers);
    }

    /** How often it stands in the interview. */
    public int hits() {
      return speakers.stream().mapToInt(Speaker::hits).sum();
    }

    /** How many of its paragraphs have it. */
    public int paragraphs() {
      return speakers.stream().mapToInt(Speaker::paragraphs).sum();
    }
  }

  /**
   * Whose words have it, or what sort of block that nobody speaks. Blocks that are only likely to
   * be somebody's stand apart from those that are.
   */
  public static final class Speaker {
    private final Block block;
    private final int[] places;
    private final int[] counts;
    private final int hits;

    private Speaker(Block block, int[] places, int[] counts) {
      this.block = block;
      this.places = places;
      this.counts = counts;
      this.hits = Arrays.stream(counts).sum();
    }

    /** The first of the blocks, which says whose words these are. */
    public Block block() {
      return block;
    }

    /** How many paragraphs have it. */
    public int paragraphs() {
      return places.length;
    }

    /** The number of a paragraph that has it, counted from 0 through all blocks. */
    public int place(int number) {
      return places[number];
    }

    /** How often it stands in such a paragraph. */
    public int count(int number) {
      return counts[number];
    }

    /** How often it stands in all of them. */
    public int hits() {
      return hits;
    }
  }

  /** Collects what is found in one interview. */
  static final class Builder {
    private final Interview interview;
    private final Map<Whose, Collected> found = new LinkedHashMap<>();

    Builder(Interview interview) {
      this.interview = interview;
    }

    /** What tells speakers apart; the sort of block does where nobody speaks. */
    private record Whose(String speaker, boolean certain, BlockType type) {
      static Whose of(Block block) {
        BlockType type = block.speaker() == null ? block.type() : BlockType.TURN;
        return new Whose(block.speaker(), block.certain(), type);
      }
    }

    private static final class Collected {
      private final Block block;
      private final IntStream.Builder places = IntStream.builder();
      private final IntStream.Builder counts = IntStream.builder();

      Collected(Block block) {
        this.block = block;
      }

      Speaker speaker() {
        return new Speaker(block, places.build().toArray(), counts.build().toArray());
      }
    }

    void add(PlacedParagraph paragraph, int count) {
      Collected collected =
          found.computeIfAbsent(
              Whose.of(paragraph.block()), whose -> new Collected(paragraph.block()));
      collected.places.add(paragraph.number());
      collected.counts.add(count);
    }

    boolean isEmpty() {
      return found.isEmpty();
    }

    Text built() {
      return new Text(interview, found.values().stream().map(Collected::speaker).toList());
    }
  }
}
