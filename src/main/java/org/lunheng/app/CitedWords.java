package org.lunheng.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.corpus.Passage;
import org.lunheng.document.Block;
import org.lunheng.document.Edition;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.document.Script;
import org.lunheng.document.ScriptChoice;
import org.lunheng.text.Graphemes;
import org.lunheng.text.Messages;
import org.lunheng.text.Printable;

/**
 * Words of an interview as a quotation with its source, in the characters and with the quotation
 * marks of the text as it is shown: “ ” in Simplified and Latin text (GB/T 15834), 「 」 in
 * Traditional text (Taiwan's 《重訂標點符號手冊》).
 *
 * @param open the mark before the words
 * @param words what is quoted
 * @param close the mark behind the words
 * @param source who says it, where and when it appeared, and the ids of interview and paragraphs
 */
public record CitedWords(String open, String words, String close, String source) {
  private static final String ELLIPSIS = "…";

  /** What is longer, in string indices, may be cut. */
  private static final int LONGEST_CLUSTER = 64;

  /** What some passages of a text say, at least one. */
  public static CitedWords of(Edition text, List<Passage> passages, Messages messages) {
    Interview shown = text.shown();
    List<PlacedParagraph> all = shown.paragraphs();
    List<PlacedParagraph> places =
        passages.stream().map(passage -> all.get(passage.paragraph())).toList();
    boolean several = places.stream().map(place -> place.block().speaker()).distinct().count() > 1;
    List<String> lines = new ArrayList<>();
    Block before = null;
    for (int i = 0; i < passages.size(); i++) {
      Block block = places.get(i).block();
      String label = several && block != before ? label(shown, block, messages) : "";
      lines.add(label + words(text, passages.get(i), places.get(i)));
      before = block;
    }
    String words = String.join("\n", lines.stream().map(Printable::clean).toList());
    String speaker = several ? null : speaker(shown, places.get(0).block(), messages);
    return quoted(words, isTraditional(text), source(shown, places, speaker, isChinese(words)));
  }

  private static CitedWords quoted(String words, boolean traditional, String source) {
    return traditional && isChinese(words)
        ? new CitedWords("「", words, "」", source)
        : new CitedWords("“", words, "”", source);
  }

  /** Whether what is shown is in Traditional characters. */
  private static boolean isTraditional(Edition text) {
    ScriptChoice script = text.script();
    return script == ScriptChoice.HANT
        || script == ScriptChoice.SOURCE && text.source().script() == Script.HANT;
  }

  private static String words(Edition text, Passage passage, PlacedParagraph place) {
    int from = text.shownIndex(passage.paragraph(), passage.from());
    int to = text.shownIndex(passage.paragraph(), passage.to());
    return place.paragraph().text().substring(from, to);
  }

  private static String label(Interview interview, Block block, Messages messages) {
    String speaker = speaker(interview, block, messages);
    return speaker == null ? "" : speaker + SpeakerName.colon(speaker, block);
  }

  private static String speaker(Interview interview, Block block, Messages messages) {
    return interview
        .participant(block.speaker())
        .map(Participant::name)
        .map(name -> block.certain() ? name : messages.get("speaker.uncertain", name))
        .orElse(null);
  }

  private static String source(
      Interview interview, List<PlacedParagraph> places, String speaker, boolean chinese) {
    String first = places.get(0).paragraph().id();
    String last = places.get(places.size() - 1).paragraph().id();
    String where = interview.id() + ":" + (first.equals(last) ? first : first + "–" + last);
    String parts =
        Stream.of(
                speaker,
                titled(interview.title(), chinese),
                interview.publisher(),
                interview.date(),
                interview.sourceUrl())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(chinese ? "，" : ", "));
    String line = chinese ? "——" + parts + "（" + where + "）" : "— " + parts + " (" + where + ")";
    return Printable.clean(line);
  }

  /** A title in a title has single marks. */
  private static String titled(String title, boolean chinese) {
    if (title == null) {
      return null;
    }
    return chinese ? "《" + title.replace('《', '〈').replace('》', '〉') + "》" : "“" + title + "”";
  }

  private static boolean isChinese(String words) {
    return words.codePoints().anyMatch(Character::isIdeographic);
  }

  /** All of it, in two lines or more. */
  public String text() {
    return open + words + close + "\n" + source + "\n";
  }

  /** The same with so much of its words left out that it fits in bytes of UTF-8. */
  CitedWords within(int bytes) {
    int over = bytes(text()) - bytes;
    if (over <= 0) {
      return this;
    }
    int left = bytes(words) - over - bytes(ELLIPSIS);
    int kept = 0;
    int used = 0;
    while (kept < words.length()) {
      String ahead = words.substring(kept, Math.min(words.length(), kept + LONGEST_CLUSTER));
      int next = kept + Graphemes.after(ahead, 0);
      used += bytes(words.substring(kept, next));
      if (used > left) {
        break;
      }
      kept = next;
    }
    return new CitedWords(open, words.substring(0, kept) + ELLIPSIS, close, source);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
