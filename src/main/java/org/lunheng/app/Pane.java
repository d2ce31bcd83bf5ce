package org.lunheng.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.find.Finder;
import org.lunheng.document.Block;
import org.lunheng.document.Edition;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.document.RawText;
import org.lunheng.document.ScriptChoice;
import org.lunheng.reader.Position;

/** One of the places side by side that hold an interview. */
public sealed interface Pane {

  /** The interview's id. */
  String id();

  /** The characters that the reader wants it in. */
  ScriptChoice script();

  /** Whether the raw text is shown, or is to be as soon as it is there. */
  default boolean showsRaw() {
    return this instanceof Loading loading && loading.raw()
        || this instanceof Reading reading && (reading.isRaw() || reading.rawWanted());
  }

  /**
   * The interview is on its way.
   *
   * @param script the characters that the reader wants it in
   * @param raw whether its raw text is wanted
   * @param at where to open it; null for where it was left
   */
  record Loading(String id, ScriptChoice script, boolean raw, Position at) implements Pane {
    /** An interview whose restored text is wanted, to be opened where it was left. */
    public Loading(String id, ScriptChoice script) {
      this(id, script, false, null);
    }
  }

  /** The interview cannot be had. */
  record Failed(String id, ScriptChoice script, Problem problem) implements Pane {}

  /**
   * The interview is being read.
   *
   * @param edition the interview as it is shown
   * @param script the characters that the reader wants; the edition has others as long as they
   *     cannot be had
   * @param text the shown interview as set for the pane's width
   * @param top the line on top
   * @param anchor what the reader put on top, in the stored text; a resize or another script keeps
   *     it there, so it is not where {@code top} starts if the end of the text stands in the way
   * @param marks where the reader should doubt or care
   * @param raw the text it was restored from, or null as long as nobody asked for it
   * @param lit the passages that stand out because the reader was led to them, in the order of the
   *     text
   * @param claims what is claimed in the text
   * @param restored the pane with the restored text, if this one shows the raw text in its place;
   *     else null
   * @param rawWanted whether the raw text is to be shown as soon as it is there
   * @param found where in it stands what is looked for
   * @param kept what the reader has left in the text
   */
  record Reading(
      Edition edition,
      ScriptChoice script,
      SetText text,
      int top,
      Anchor anchor,
      Marks marks,
      RawText raw,
      List<Passage> lit,
      Claims claims,
      Reading restored,
      boolean rawWanted,
      Found found,
      PlacedKeepsakes kept)
      implements Pane {
    public Reading {
      lit = List.copyOf(lit);
    }

    /** An interview as it is opened. */
    Reading(Edition edition, ScriptChoice script, SetText text, Anchor anchor, Marks marks) {
      this(
          edition,
          script,
          text,
          0,
          anchor,
          marks,
          null,
          List.of(),
          Claims.NOTHING,
          null,
          false,
          Found.NOTHING,
          PlacedKeepsakes.NOTHING);
    }

    /** Whether it shows the raw text. */
    public boolean isRaw() {
      return restored != null;
    }

    /** The pane with the restored text: this one, or the one behind the raw text. */
    Reading clean() {
      return isRaw() ? restored : this;
    }

    /** The same with something done to the pane with the restored text. */
    Reading mapClean(UnaryOperator<Reading> change) {
      return isRaw() ? behind(change.apply(restored)) : change.apply(this);
    }

    /** The same, a raw text, with another pane behind it. */
    Reading behind(Reading other) {
      return with(draft -> draft.restored = other);
    }

    /** The same with its raw text wanted or not. */
    Reading wantingRaw(boolean wanted) {
      return with(draft -> draft.rawWanted = wanted);
    }

    /** Where the restored text is read: what is on top, or what became of it. */
    public Anchor cleanAnchor() {
      return isRaw() ? RawPlaces.of(this).restored(anchor) : anchor;
    }

    /** The same edition from a place on, {@code rows} lines at a time. */
    Reading at(Anchor place, int rows) {
      int index = edition.shownIndex(place.paragraph(), place.index());
      int line = text.lineAt(new Anchor(place.paragraph(), index));
      int to = Math.min(line, text.lastTop(rows));
      return with(
          draft -> {
            draft.top = to;
            draft.anchor = place;
          });
    }

    @Override
    public String id() {
      return edition.source().id();
    }

    /** The interview as it is shown. */
    public Interview interview() {
      return edition.shown();
    }

    /** Whether the characters that the reader wants are not there yet. */
    boolean awaitsScript() {
      return script != edition.script();
    }

    /** The same, but wanted in these characters. */
    Reading wantedIn(ScriptChoice wanted) {
      return with(draft -> draft.script = wanted);
    }

    /** The same in another edition, set anew, from its top line on. */
    Reading in(Edition other, SetText set) {
      return with(
          draft -> {
            draft.edition = other;
            draft.text = set;
            draft.top = 0;
          });
    }

    /** The same with other marks. */
    Reading marked(Marks others) {
      return others == marks ? this : with(draft -> draft.marks = others);
    }

    /** The same with the text it was restored from. */
    Reading withRaw(RawText source) {
      return with(draft -> draft.raw = source);
    }

    /** The same with other passages that stand out. */
    Reading lit(List<Passage> passages) {
      return with(
          draft -> {
            draft.lit = passages;
            draft.claims = claims.at(passages);
          });
    }

    /** The same with nothing that stands out. */
    Reading unlit() {
      return mapClean(clean -> clean.lit(List.of()));
    }

    /** The same with what is argued in the library now; nothing is placed in a raw text. */
    Reading arguing(Arguments arguments) {
      if (isRaw()) {
        return this;
      }
      Claims now = claims.with(edition.source(), arguments);
      return now == claims ? this : with(draft -> draft.claims = now);
    }

    /** The same with what the reader keeps now. */
    Reading keeping(Keepsakes keepsakes) {
      PlacedKeepsakes now = kept.with(edition.source(), keepsakes);
      return now == kept ? this : with(draft -> draft.kept = now);
    }

    /** The same with the evidence of one of its claims made to stand out. */
    Reading lookingAt(int claim) {
      return with(
          draft -> {
            draft.lit = claims.all().get(claim).passages();
            draft.claims = claims.at(claim);
          });
    }

    /** The same with what a finder finds in it; null finds nothing. */
    Reading finding(Finder finder) {
      return finder == found.finder() ? this : found(Found.of(finder, edition.source()));
    }

    /** The same with other hits. */
    Reading found(Found other) {
      return with(draft -> draft.found = other);
    }

    /** Whether a line is among the {@code rows} ones that are shown. */
    boolean shows(int line, int rows) {
      return line >= top && line < top + rows;
    }

    /** Whether the whole of a passage is among the rows that are shown. */
    boolean shows(Passage passage, int rows) {
      return shows(firstLineOf(passage), rows) && shows(lastLineOf(passage), rows);
    }

    /** The first line that a passage stands on. */
    public int firstLineOf(Passage passage) {
      return lineOf(passage.paragraph(), passage.from());
    }

    /** The last line that a passage stands on. */
    public int lastLineOf(Passage passage) {
      return lineOf(passage.paragraph(), Math.max(passage.from(), passage.to() - 1));
    }

    /** The first line that a mark stands on. */
    public int firstLineOf(Mark mark) {
      if (mark instanceof Mark.Change change) {
        return lineOf(change.paragraph(), change.place().from());
      }
      if (mark instanceof Mark.Gap gap) {
        return text.openings().get(gap.block());
      }
      int line = text.openings().get(((Mark.Speaker) mark).block());
      return text.lines().get(line).kind() == SetLine.Kind.GAP ? line + 1 : line;
    }

    /** The last line that a mark stands on. */
    public int lastLineOf(Mark mark) {
      return mark instanceof Mark.Change change
          ? lineOf(change.paragraph(), Math.max(change.place().from(), change.place().to() - 1))
          : firstLineOf(mark);
    }

    /**
     * What looks different in a part of a paragraph, or next to it.
     *
     * @param paragraph counted from 0 through all blocks
     * @param from the first string index in the text as it is shown
     * @param to the string index after the last one
     * @param current the mark that is being looked at, or null
     * @param term the term that the reader is at, or null
     * @param selected null if there is no selection; then the passages that stand out are seen
     */
    public List<Stretch> stretches(
        int paragraph, int from, int to, Mark current, Passage term, List<Passage> selected) {
      return new Stretches(this, paragraph, from, to).all(current, term, selected);
    }

    private int lineOf(int paragraph, int index) {
      return text.lineAt(new Anchor(paragraph, edition.shownIndex(paragraph, index)));
    }

    /** The same with another line on top, as far as {@code rows} lines can be filled. */
    Reading scrolledTo(int line, int rows) {
      int to = Math.max(0, Math.min(line, text.lastTop(rows)));
      return to == top
          ? this
          : with(
              draft -> {
                draft.top = to;
                draft.anchor = anchorOf(to);
              });
    }

    /** Where a line begins in the stored text. */
    Anchor anchorOf(int line) {
      Anchor shown = text.lines().get(line).anchor();
      return new Anchor(shown.paragraph(), edition.sourceIndex(shown.paragraph(), shown.index()));
    }

    /** How far it is read when {@code rows} lines are shown: 0 at the top, 100 at the end. */
    public int percent(int rows) {
      return percent(top, rows);
    }

    /** How far it would be read with this line on top. */
    public int percent(int line, int rows) {
      int last = text.lastTop(rows);
      return last == 0 ? 100 : (int) (100L * Math.min(line, last) / last);
    }

    /**
     * The block that is being read: that of the first passage that stands out if it is seen in
     * {@code rows} lines, else the one on top; null if there is nothing to read.
     */
    public Block blockRead(int rows) {
      int line = lit.isEmpty() ? top : firstLineOf(lit.get(0));
      return !lit.isEmpty() && shows(line, rows)
          ? interview().blocks().get(text.lines().get(line).block())
          : blockOnTop();
    }

    /** The block that the top line belongs to, or null if there is nothing to read. */
    public Block blockOnTop() {
      return text.lines().isEmpty()
          ? null
          : interview().blocks().get(text.lines().get(top).block());
    }

    private Reading with(Consumer<PaneDraft> change) {
      PaneDraft draft = new PaneDraft(this);
      change.accept(draft);
      return draft.finished();
    }
  }
}
