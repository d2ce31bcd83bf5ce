package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.lunheng.app.Argued;
import org.lunheng.app.ClaimSheet;
import org.lunheng.app.Cmd;
import org.lunheng.app.Damaged;
import org.lunheng.app.Desk;
import org.lunheng.app.Key;
import org.lunheng.app.KeyMap;
import org.lunheng.app.MapPlace;
import org.lunheng.app.MapScreen;
import org.lunheng.app.MapSight;
import org.lunheng.app.Model;
import org.lunheng.app.Msg;
import org.lunheng.app.Pane;
import org.lunheng.app.PaneGrid;
import org.lunheng.app.Room;
import org.lunheng.app.RoomMessages;
import org.lunheng.app.Samples;
import org.lunheng.app.Screen;
import org.lunheng.app.TermPlace;
import org.lunheng.app.Update;
import org.lunheng.app.WideArguments;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.document.Problem;
import org.lunheng.store.Likenesses;
import org.lunheng.store.ScriptConverters;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;

/** Whatever is pressed on whatever screen: nothing breaks. */
class RoomPropertyTest {
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anySequenceOfEventsLeavesARoomThatCanBeDrawn(
      @ForAll("sizes") Size size,
      @ForAll boolean ambiguousWide,
      @ForAll("languages") String language,
      @ForAll("events") List<Msg> events) {
    Room room =
        Room.silent(size, new CellWidth(ambiguousWide), language, "river", "damaged", "empty");
    check(room.model());
    for (Msg event : events) {
      List<Cmd> before = new ArrayList<>(room.cmds());
      room.send(event);
      check(room.model());
      assertTrue(room.cmds().size() <= before.size() + 1 + Desk.MOST);
    }
  }

  private static void check(Model model) {
    Frame frame = RoomView.render(model);
    for (HitRegion region : frame.hits().regions()) {
      assertTrue(region.column() >= 0 && region.row() >= 0, region::toString);
      assertTrue(region.column() + region.columns() <= model.size().columns(), region::toString);
      assertTrue(region.row() + region.rows() <= model.size().rows(), region::toString);
      Update.update(model, region.msg());
    }
    assertEquals(model.size(), frame.canvas().size());
    int panes = model.desk().panes().size();
    assertTrue(model.desk().active() < Math.max(1, panes));
    assertTrue(panes > 0 || model.screen().kind() != Screen.Kind.READER);
    if (panes > 0) {
      PaneGrid grid = PaneGrid.of(model);
      assertTrue(grid.shows(model.desk().active()));
      for (int i = 0; i < model.desk().panes().size(); i++) {
        check(model.desk().panes().get(i), grid.textRows(i));
      }
      checkDividers(model, grid, frame.canvas());
    }
    check(model.screen(), model.shelf().size());
    checkArguments(model);
  }

  private static void check(Pane pane, int rows) {
    if (pane instanceof Pane.Reading reading) {
      assertTrue(reading.top() >= 0);
      assertTrue(reading.top() <= reading.text().lastTop(rows));
      assertTrue(reading.claims().current() < Math.max(1, reading.claims().all().size()));
      assertTrue(reading.marks().current() < Math.max(1, reading.marks().shown().size()));
    }
  }

  /** No wide character has reached beyond its pane. */
  private static void checkDividers(Model model, PaneGrid grid, Canvas canvas) {
    boolean readable = model.size().rows() >= 4 && model.screen().kind() == Screen.Kind.READER;
    if (readable && grid.across() > 1) {
      // what the room has to say may lie over the lower half
      int rows = model.notice() == null ? grid.heightOf(grid.first()) : model.size().rows() / 2;
      for (int row = 0; row < Math.min(rows, grid.heightOf(grid.first())); row++) {
        assertEquals('|', canvas.glyph(grid.widths().get(0) + 1, row));
        assertEquals(' ', canvas.glyph(grid.widths().get(0), row));
      }
    }
  }

  private static void check(Screen screen, int interviews) {
    if (screen instanceof Screen.Shelf shelf) {
      assertTrue(shelf.cursor().selected() < Math.max(1, interviews));
      assertTrue(shelf.cursor().top() <= shelf.cursor().selected());
    } else if (screen instanceof Screen.Contents contents) {
      assertTrue(contents.cursor().selected() < contents.entries().size());
    } else if (screen instanceof Screen.Collated collated && collated.text() != null) {
      assertTrue(collated.top() <= Math.max(0, collated.text().rows().size() - 1));
    } else if (screen instanceof Screen.Explaining explaining) {
      assertTrue(explaining.top() >= 0);
    }
  }

  /** What is chosen on the topic map and in a list of claims can be seen. */
  private static void checkArguments(Model model) {
    if (model.screen() instanceof MapScreen.TopicMap map && MapSight.nothing(model, map) == null) {
      MapSight sight = MapSight.of(model, map);
      MapPlace place = map.place();
      assertTrue(sight.row() >= place.top());
      assertTrue(sight.row() < place.top() + sight.layout().rows());
      assertTrue(sight.column() >= place.left());
      assertTrue(sight.column() < place.left() + sight.layout().shownFrom(place.left()));
    } else if (model.screen() instanceof MapScreen.ClaimList claims) {
      ClaimSheet sheet = ClaimSheet.of(model, claims);
      assertTrue(claims.chosen() < sheet.claims().size());
      int last = Math.min(sheet.lines().size(), claims.top() + sheet.rows(model));
      assertTrue(
          sheet.lines().subList(claims.top(), last).stream()
              .anyMatch(line -> line.claim() == claims.chosen()));
    }
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of(RoomMessages.LANGUAGES);
  }

  @Provide
  Arbitrary<Size> sizes() {
    Arbitrary<Integer> columns = Arbitraries.integers().between(0, 220);
    Arbitrary<Integer> rows = Arbitraries.integers().between(0, 70);
    return columns.flatMap(c -> rows.map(r -> new Size(c, r)));
  }

  @Provide
  Arbitrary<List<Msg>> events() {
    Arbitrary<Msg> keys =
        Arbitraries.of(
                KeyMap.STANDARD.all().stream().flatMap(b -> b.keys().stream()).distinct().toList())
            .map(Msg.KeyPressed::new);
    Arbitrary<Msg> others =
        Arbitraries.integers().map(i -> new Msg.KeyPressed(Key.of('ā' + (i & 0xff))));
    Arbitrary<Msg> resizes = sizes().map(Msg.Resized::new);
    Arbitrary<Msg> loads =
        Arbitraries.of(Samples.RIVER, Samples.PANEL, Samples.TALK, Samples.EMPTY, Damaged.INTERVIEW)
            .map(Msg.InterviewLoaded::new);
    Arbitrary<Msg> sources =
        Arbitraries.of(
            new Msg.ApparatusLoaded(Damaged.ID, Damaged.APPARATUS),
            new Msg.ApparatusLoaded("river", Damaged.APPARATUS),
            new Msg.RawLoaded(Damaged.ID, Damaged.RAW),
            new Msg.RawLoaded("river", Damaged.RAW),
            new Msg.CompanionLoaded(Argued.COMPANION),
            new Msg.CompanionLoaded(Companion.NONE),
            new Msg.ConverterLoaded(ScriptConverters.get()),
            new Msg.LikenessLoaded(Likenesses.shared()));
    Problem problem = Problem.of("talk", 0, "file-broken", "talk");
    Arbitrary<Msg> news =
        Arbitraries.of(
            new Msg.LibraryLoaded(Samples.LIBRARY),
            new Msg.CompanionLoaded(Argued.COMPANION),
            new Msg.CompanionLoaded(WideArguments.COMPANION),
            new Msg.CompanionLoaded(new Companion(Arguments.NONE, Glossary.EMPTY, Samples.ALL)),
            new Msg.PanePointed(2),
            new Msg.PaneWheeled(1, 3),
            new Msg.TermPointed(1, new TermPlace("river", new Passage(3, 8, 10))),
            new Msg.LinePointed(5),
            new Msg.ListWheeled(-3),
            new Msg.InterviewFailed("talk", problem),
            new Msg.RawFailed(problem),
            new Msg.Failed(problem));
    return Arbitraries.frequencyOf(
            Tuple.of(14, keys),
            Tuple.of(1, others),
            Tuple.of(2, resizes),
            Tuple.of(3, loads),
            Tuple.of(4, sources),
            Tuple.of(2, news))
        .list()
        .ofMaxSize(60);
  }
}
