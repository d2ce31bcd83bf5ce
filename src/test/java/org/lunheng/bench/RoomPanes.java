package org.lunheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lunheng.app.Key;
import org.lunheng.app.Model;
import org.lunheng.app.Msg;
import org.lunheng.app.PaneGrid;
import org.lunheng.app.RoomMessages;
import org.lunheng.app.Update;
import org.lunheng.clean.Cleaner;
import org.lunheng.document.Interview;
import org.lunheng.document.RawText;
import org.lunheng.document.Source;
import org.lunheng.document.SourceFormat;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;
import org.lunheng.view.Frame;
import org.lunheng.view.RoomView;

/** The room with two interviews of the corpus side by side, scrolled in step. */
public final class RoomPanes implements FrameSource {
  private static final Key DOWN = Key.of('j');
  private static final Key UP = Key.of('k');
  private static final Key SCROLL_ALL = Key.of('s');

  private final List<Interview> interviews;
  private final List<Model> models = new ArrayList<>();

  private RoomPanes(List<Interview> interviews) {
    this.interviews = interviews;
  }

  /** The first and the third interview of {@code corpus/raw}, both of them long. */
  public static RoomPanes ofCorpus() {
    return new RoomPanes(
        List.of(interview("000_93dcd1814163e62e.txt"), interview("002_ec7d75d420fea174.txt")));
  }

  @Override
  public int headerRows() {
    return PaneGrid.HEADER_ROWS;
  }

  @Override
  public Frame frame(Size size, int line) {
    if (models.isEmpty() || !models.get(0).size().equals(size)) {
      models.clear();
      models.add(enter(size));
    }
    while (models.size() <= line) {
      models.add(press(models.get(models.size() - 1), DOWN));
    }
    return RoomView.render(models.get(line));
  }

  private Model enter(Size size) {
    List<String> ids = interviews.stream().map(Interview::id).toList();
    Model model = Model.start(size, CellWidth.NARROW, RoomMessages.of("zh-Hans"), ids).model();
    for (Interview interview : interviews) {
      model = Update.update(model, new Msg.InterviewLoaded(interview)).model();
    }
    // a key more, so that the notice about scrolling is gone
    return press(press(press(model, SCROLL_ALL), DOWN), UP);
  }

  private static Model press(Model model, Key key) {
    return Update.update(model, new Msg.KeyPressed(key)).model();
  }

  private static Interview interview(String name) {
    try {
      List<String> lines = Files.readAllLines(Path.of("corpus", "raw", name));
      Source source = new Source(name, "", lines.size(), "UTF-8", SourceFormat.TEXT);
      return Cleaner.clean(new RawText(source, lines, List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
