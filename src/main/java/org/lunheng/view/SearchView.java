package org.lunheng.view;

import java.util.List;
import java.util.Map;
import org.lunheng.app.FindWords;
import org.lunheng.app.FoundRows;
import org.lunheng.app.KeyWords;
import org.lunheng.app.LibrarySearch;
import org.lunheng.app.Model;
import org.lunheng.app.Notice;
import org.lunheng.app.SearchScreen;
import org.lunheng.app.SpeakerName;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.find.Findings;
import org.lunheng.corpus.find.Query;
import org.lunheng.corpus.find.Way;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Problem;
import org.lunheng.text.Clip;
import org.lunheng.text.LineBreaker;
import org.lunheng.text.Messages;
import org.lunheng.text.Numbers;

/** The search over the whole library: the line that is typed, and what was found so far. */
final class SearchView {
  /** The row that is typed in, and the first one of the list. */
  private static final int INPUT = 1;

  private static final int LIST = 2;

  private static final int MARGIN = 2;
  private static final int INDENT = 4;
  private static final int BETWEEN = 2;

  private static final Map<Way, String> PINYIN =
      Map.of(
          Way.SYLLABLES, "searching.pinyin",
          Way.BEGUN, "searching.pinyin",
          Way.INITIALS, "searching.initials",
          Way.MIXED, "searching.mixed");

  private final Canvas canvas;
  private final Model model;
  private final Messages messages;
  private final LibrarySearch search;

  private SearchView(Canvas canvas, Model model, SearchScreen screen) {
    this.canvas = canvas;
    this.model = model;
    this.messages = model.messages();
    this.search = screen.search();
  }

  static Frame draw(Canvas canvas, Model model, SearchScreen screen) {
    SearchView view = new SearchView(canvas, model, screen);
    view.drawTitle();
    view.drawList();
    int columns = canvas.size().columns();
    int caret = InputLine.draw(canvas, MARGIN, INPUT, columns, screen.input(), Style.PLAIN);
    return new Frame(canvas, caret, INPUT);
  }

  /** The counts come first: the title has what room they leave. */
  private void drawTitle() {
    String counts = search.findings().texts().isEmpty() ? "" : counts();
    int room = canvas.size().columns() - 2 - BETWEEN - model.width().of(counts);
    String title = Clip.toColumns(title(), Math.max(0, room), model.width());
    TitleBar.draw(canvas, model, title, counts);
  }

  private String title() {
    String title = messages.get("searching.title");
    String how =
        search.how() == Query.How.EXPRESSION
            ? "searching.expression"
            : search.way() == null ? null : PINYIN.get(search.way());
    return how == null ? title : messages.get("searching.how", title, messages.get(how));
  }

  private String counts() {
    String hits = Numbers.grouped(search.findings().hits());
    String interviews = Numbers.grouped(search.findings().texts().size());
    return search.findings().complete()
        ? messages.get("searching.count", hits, interviews)
        : messages.get("searching.so-far", hits, interviews);
  }

  private void drawList() {
    if (search.findings().texts().isEmpty()) {
      drawRemark(remark());
      return;
    }
    FoundRows rows = FoundRows.of(search.findings());
    int visible = FoundRows.visible(canvas.size());
    int shown = Math.min(visible, rows.size() - search.top());
    int first = rows.keepsHeading(search.top(), visible) ? 1 : 0;
    if (first > 0) {
      drawHeading(rows.row(search.top()));
    }
    for (int i = first; i < shown; i++) {
      draw(rows.row(search.top() + i), LIST + i);
    }
  }

  /** What is said where there is nothing to list. */
  private String remark() {
    if (model.searchable().failed() != null) {
      return notReady();
    }
    if (search.query().isEmpty()) {
      boolean words = search.how() == Query.How.WORDS;
      return messages.get(words ? "searching.help" : "searching.help-expression");
    }
    if (search.finder() != null && search.finder().fault() != null) {
      return KeyWords.in(FindWords.advised(search.finder().fault()).words(messages), model);
    }
    if (!model.canSearch()) {
      return notReady();
    }
    // while the next letters are looked for, what held for those before stays on the screen
    boolean known = search.findings().complete();
    return messages.get(known ? "searching.nothing" : "searching.busy");
  }

  private String notReady() {
    Problem failed = model.searchable().failed();
    return failed == null
        ? messages.get("searching.loading")
        : messages.get("searching.failed", Notice.of(failed).words(messages));
  }

  private void drawRemark(String words) {
    int columns = Math.max(1, canvas.size().columns() - 2 * MARGIN);
    int rows = FoundRows.visible(canvas.size());
    List<String> lines = new LineBreaker(model.width()).wrapped(words, columns, rows);
    for (int i = 0; i < lines.size(); i++) {
      canvas.put(MARGIN, LIST + i, lines.get(i), Palette.FAINT);
    }
  }

  private void draw(FoundRows.Row row, int at) {
    switch (row.kind()) {
      case INTERVIEW -> {
        String title = row.text().interview().headline();
        put(MARGIN, at, title, Palette.BOLD, drawCount(at, row.text().hits(), Palette.BOLD));
      }
      case SPEAKER -> {
        int end = drawCount(at, row.speaker().hits(), Palette.FAINT);
        put(INDENT, at, speaker(row), speakerStyle(row), end);
      }
      case PARAGRAPH -> drawParagraph(row, at);
    }
  }

  /** In one row, whose words the first paragraphs of the screen are. */
  private void drawHeading(FoundRows.Row row) {
    int end = drawCount(LIST, row.text().hits(), Palette.BOLD);
    String speaker = Clip.toColumns(speaker(row), Math.max(0, (end - MARGIN) / 2), model.width());
    String title = row.text().interview().headline();
    int limit = end - model.width().of(speaker) - BETWEEN;
    int column = put(MARGIN, LIST, title, Palette.BOLD, limit);
    canvas.put(column + BETWEEN, LIST, speaker, speakerStyle(row));
  }

  private int put(int column, int row, String text, int style, int limit) {
    String clipped = Clip.toColumns(text, Math.max(0, limit - column), model.width());
    return canvas.put(column, row, clipped, style);
  }

  /** Writes how often at the end of a row; gives where what is before it has to end. */
  private int drawCount(int row, int hits, int style) {
    String count = Numbers.grouped(hits);
    int start = canvas.size().columns() - 1 - count.length();
    canvas.put(start, row, count, style);
    return start - BETWEEN;
  }

  private void drawParagraph(FoundRows.Row row, int at) {
    boolean chosen = row.item() == search.chosen();
    int style = chosen ? Palette.ACTIVE_BAR : Style.PLAIN;
    canvas.fill(0, at, canvas.size().columns(), 1, style);
    canvas.put(0, at, chosen ? ">" : " ", style);
    int count = row.speaker().count(row.number());
    int end =
        count > 1
            ? drawCount(at, count, chosen ? style : Palette.FAINT)
            : canvas.size().columns() - 1;
    int number = row.speaker().place(row.number());
    String text = row.text().interview().paragraphs().get(number).paragraph().text();
    List<Passage> places = search.finder().in(number, text, search.way());
    FoundLine.of(text, places, end - INDENT, model.width()).draw(canvas, INDENT, at, style);
  }

  private String speaker(FoundRows.Row row) {
    Block block = row.speaker().block();
    return block.speaker() == null && block.type() != BlockType.TURN
        ? Wording.of(block.type(), messages)
        : SpeakerName.of(row.text().interview(), block, messages);
  }

  /** Speakers have colours once one of their interviews has been opened. */
  private int speakerStyle(FoundRows.Row row) {
    Findings.Speaker speaker = row.speaker();
    Integer colour =
        speaker.block().speaker() == null
            ? null
            : model.speakers().colours().get(speaker.block().speaker());
    return colour == null ? Palette.BOLD : Palette.speaker(colour);
  }
}
