package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.Interview;
import org.lunheng.document.Kind;
import org.lunheng.document.Metadata;
import org.lunheng.document.MetadataField;
import org.lunheng.document.Paragraph;
import org.lunheng.document.Participant;
import org.lunheng.document.RawText;
import org.lunheng.document.Removal;
import org.lunheng.document.RemovalReason;
import org.lunheng.document.Role;
import org.lunheng.document.Script;
import org.lunheng.document.Source;
import org.lunheng.document.SourceFormat;
import org.lunheng.document.Span;

/**
 * An interview with a damage of every sort, its raw text and its apparatus, written line by line.
 */
public final class Damaged {
  private final List<String> lines = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Removal> removals = new ArrayList<>();
  private final List<Emendation> emendations = new ArrayList<>();
  private final List<Metadata> metadata = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private Span label;
  private int start;

  /** The id of {@link #INTERVIEW}. */
  public static final String ID = "damaged";

  private static final Damaged SOURCE = write();

  public static final RawText RAW = new RawText(SOURCE.source(), SOURCE.lines, List.of());
  public static final Apparatus APPARATUS = new Apparatus(SOURCE.removals, SOURCE.emendations);
  public static final Interview INTERVIEW = SOURCE.interview();

  private Damaged() {}

  /** The apparatus of the interview with this id; that of others has nothing in it. */
  public static Apparatus apparatus(String id) {
    return id.equals(ID) ? APPARATUS : new Apparatus(List.of(), List.of());
  }

  private static Damaged write() {
    Damaged it = new Damaged();
    it.removed("愛博體育官网登录|手机版_", RemovalReason.SPAM, "line of advertising keywords");
    it.metadata("河流與機器").end();
    it.end();
    it.label("陳默:").raw("您第一次覺得它可靠").changed(",", "，", EmendationKind.PUNCTUATION);
    it.raw("是什麼時候").changed("?", "？", EmendationKind.PUNCTUATION).turn("chen-mo", true, false);
    it.label("林嵐:").changed("?yàn)槿澜缱盥斆鞯", "因為全世界最聰明", EmendationKind.GBK_MISALIGNMENT);
    it.raw("的人都在測水位").changed(",", "，", EmendationKind.PUNCTUATION);
    it.raw("我們發").changed("(fā)", "", EmendationKind.PINYIN_ANNOTATION);
    it.raw("現它").offered("???", "常快", "。看", "。快").raw("。").turn("lin-lan", true, false);
    it.raw("可是外行人").offered("", null).raw("到的只有一個數字。").turn("chen-mo", false, true);
    it.label("陳默:").raw("誰來簽字？").turn("chen-mo", true, true);
    it.label("林嵐:").raw("我簽。").turn("lin-lan", true, false);
    it.end();
    for (String keywords : List.of("彩票平台", "体育投注", "真人娱乐")) {
      String spam = (keywords + "|").repeat(keywords.equals("真人娱乐") ? 400 : 300);
      it.removed(spam, RemovalReason.SPAM, "line of advertising keywords").end();
    }
    return it;
  }

  private Source source() {
    return new Source(ID + ".txt", "0".repeat(64), lines.size(), "UTF-8", SourceFormat.TEXT);
  }

  private Interview interview() {
    return new Interview(
        ID,
        source(),
        "河流與機器",
        Kind.INTERVIEW,
        Script.HANT,
        "2024-05-06",
        null,
        null,
        null,
        null,
        metadata,
        List.of(
            new Participant("chen-mo", "陳默", null, Role.INTERVIEWER, null),
            new Participant("lin-lan", "林嵐", null, Role.GUEST, null)),
        blocks,
        new Apparatus(List.of(), List.of()));
  }

  private Span added(String part) {
    int from = line.codePointCount(0, line.length());
    line.append(part);
    return new Span(lines.size() + 1, from, line.codePointCount(0, line.length()));
  }

  private Damaged raw(String part) {
    added(part);
    text.append(part);
    return this;
  }

  private Damaged label(String part) {
    label = added(part);
    start = label.to();
    Span colon = new Span(label.line(), label.to() - 1, label.to());
    change(colon, ":", "：", List.of(), EmendationKind.PUNCTUATION, true);
    return this;
  }

  private Damaged removed(String part, RemovalReason reason, String why) {
    removals.add(new Removal(added(part), reason, why));
    return this;
  }

  private Damaged metadata(String part) {
    metadata.add(new Metadata(MetadataField.TITLE, added(part)));
    return this;
  }

  private Damaged changed(String part, String restored, EmendationKind kind) {
    change(added(part), part, restored, List.of(), kind, true);
    text.append(restored);
    return this;
  }

  private Damaged offered(String part, String best, String... others) {
    EmendationKind kind =
        part.isEmpty() ? EmendationKind.DROPPED_WORD : EmendationKind.GBK_MISALIGNMENT;
    change(added(part), part, best, List.of(others), kind, false);
    text.append(part);
    return this;
  }

  private void change(
      Span span, String raw, String text, List<String> others, EmendationKind kind, boolean sure) {
    String why =
        switch (kind) {
          case GBK_MISALIGNMENT -> "decoded one byte off";
          case PUNCTUATION -> "full width in Chinese";
          default -> "a rule that nobody has worded";
        };
    emendations.add(new Emendation(span, raw, text, others, kind, sure, why));
  }

  private Damaged turn(String speaker, boolean certain, boolean gap) {
    int number = lines.size() + 1;
    Span span = new Span(number, start, line.codePointCount(0, line.length()));
    Paragraph paragraph = new Paragraph("p" + number, List.of(span), text.toString());
    blocks.add(new Block(BlockType.TURN, speaker, certain, gap, label, List.of(paragraph)));
    return end();
  }

  private Damaged end() {
    lines.add(line.toString());
    line.setLength(0);
    text.setLength(0);
    label = null;
    start = 0;
    return this;
  }
}
