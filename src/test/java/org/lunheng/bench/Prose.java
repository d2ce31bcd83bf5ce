package org.lunheng.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.document.RawText;
import org.lunheng.document.Script;
import org.lunheng.document.Source;
import org.lunheng.document.SourceFormat;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.ProblemException;

/** Undamaged texts of any length, made of the sentences of the corpus. */
final class Prose {
  private static final int SHORTEST = 100;
  private static final int LONGEST = 600;
  private static final int BYTES_A_CHARACTER = 3;
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！？])");

  private final List<String> sentences;
  private final Random random = new Random(1);

  private Prose(List<String> sentences) {
    this.sentences = sentences;
  }

  /** Prose in one script. */
  static Prose in(Script script) throws ProblemException {
    List<String> sentences = new ArrayList<>();
    CorpusStore corpus = CorpusStore.builtIn();
    for (var summary : corpus.library().value().interviews()) {
      Interview interview = corpus.interview(summary.id());
      if (interview.script() == script) {
        interview.blocks().forEach(block -> add(block, sentences));
      }
    }
    return new Prose(sentences);
  }

  private static void add(Block block, List<String> sentences) {
    if (block.type() == BlockType.TURN || block.type() == BlockType.BODY) {
      for (Paragraph paragraph : block.paragraphs()) {
        SENTENCE_END.splitAsStream(paragraph.text()).filter(Prose::isSound).forEach(sentences::add);
      }
    }
  }

  /** What could not be restored has question marks and brackets of half width. */
  private static boolean isSound(String sentence) {
    return sentence.indexOf('?') < 0 && sentence.indexOf('(') < 0;
  }

  /** Paragraphs of 100 to 600 characters, of about so many megabytes of UTF-8 in all. */
  List<String> paragraphs(double megabytes) {
    List<String> paragraphs = new ArrayList<>();
    long characters = (long) (megabytes * 1e6 / BYTES_A_CHARACTER);
    while (characters > 0) {
      String paragraph = paragraph(SHORTEST + random.nextInt(LONGEST - SHORTEST));
      paragraphs.add(paragraph);
      characters -= paragraph.length();
    }
    return paragraphs;
  }

  /** The same as paragraphs, every second one a question of the host's. */
  List<String> interview(double megabytes) {
    List<String> lines = paragraphs(megabytes);
    for (int i = 0; i < lines.size(); i++) {
      boolean asks = i % 2 == 0;
      lines.set(i, asks ? "主持人：" + lines.get(i) + "您怎么看？" : "张明远：" + lines.get(i));
    }
    return lines;
  }

  /** Lines of 5 to 20 characters. */
  List<String> shortLines(int count) {
    List<String> lines = new ArrayList<>();
    while (lines.size() < count) {
      String text = paragraph(LONGEST);
      int length = 5 + random.nextInt(15);
      int from = random.nextInt(text.length() - length);
      lines.add(text.substring(from, from + length));
    }
    return lines;
  }

  private String paragraph(int length) {
    StringBuilder paragraph = new StringBuilder();
    while (paragraph.length() < length) {
      paragraph.append(sentences.get(random.nextInt(sentences.size())));
    }
    return paragraph.toString();
  }

  /** How many bytes of UTF-8 lines have. */
  static long bytes(List<String> lines) {
    return lines.stream().mapToLong(line -> line.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  /** Lines as a raw text. */
  static RawText raw(List<String> lines) {
    Source source = new Source("prose.txt", "", lines.size(), "UTF-8", SourceFormat.TEXT);
    return new RawText(source, lines, List.of());
  }
}
