package org.lunheng.bench;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.app.Key;
import org.lunheng.app.Model;
import org.lunheng.app.Msg;
import org.lunheng.app.PaneGrid;
import org.lunheng.app.Update;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.document.Interview;
import org.lunheng.store.Bundles;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Likenesses;
import org.lunheng.store.ProblemException;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;
import org.lunheng.view.Frame;
import org.lunheng.view.RoomView;

/** The room with two interviews of the corpus, their marks and claims, scrolled in step. */
public final class RoomPanes implements FrameSource {
  private static final Key DOWN = Key.of('j');
  private static final Key UP = Key.of('k');
  private static final Key SCROLL_ALL = Key.of('s');

  private final List<Interview> interviews;
  private final Arguments arguments;
  private final String words;
  private final List<Model> models = new ArrayList<>();

  private RoomPanes(List<Interview> interviews, Arguments arguments, String words) {
    this.interviews = interviews;
    this.arguments = arguments;
    this.words = words;
  }

  /** Two long interviews. */
  public static RoomPanes ofCorpus() {
    return finding("");
  }

  /** The same with all places marked where words stand; nothing is looked for if there are none. */
  public static RoomPanes finding(String words) {
    try {
      CorpusStore corpus = CorpusStore.builtIn();
      List<Interview> interviews =
          List.of(interview(corpus, "tian-yuandong"), interview(corpus, "sutskever-patel"));
      return new RoomPanes(interviews, corpus.arguments().value(), words);
    } catch (ProblemException e) {
      throw new IllegalStateException(e);
    }
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
    Model model = Model.start(size, CellWidth.NARROW, Bundles.load("zh-Hans"), ids).model();
    for (Interview interview : interviews) {
      model = Update.update(model, new Msg.InterviewLoaded(interview)).model();
      Msg marks = new Msg.ApparatusLoaded(interview.id(), interview.apparatus());
      model = Update.update(model, marks).model();
    }
    Companion companion = new Companion(arguments, Glossary.EMPTY, interviews);
    model = Update.update(model, new Msg.CompanionLoaded(companion)).model();
    model = found(model);
    // a key more, so that the notice about scrolling is gone
    return press(press(press(model, SCROLL_ALL), DOWN), UP);
  }

  private Model found(Model model) {
    if (words.isEmpty()) {
      return model;
    }
    Model typed =
        Update.update(press(model, Key.of('/')), new Msg.LikenessLoaded(Likenesses.shared()))
            .model();
    for (int i = 0; i < words.length(); i++) {
      typed = press(typed, Key.of(words.charAt(i)));
    }
    return press(press(typed, Key.of(Key.Type.ENTER)), Key.of('g'));
  }

  private static Model press(Model model, Key key) {
    return Update.update(model, new Msg.KeyPressed(key)).model();
  }

  private static Interview interview(CorpusStore corpus, String id) throws ProblemException {
    return corpus.interview(id).withApparatus(corpus.apparatus(id));
  }
}
