package org.lunheng.view;

import org.lunheng.app.MapScreen;
import org.lunheng.app.Model;
import org.lunheng.app.NoteBox;
import org.lunheng.app.Screen;
import org.lunheng.text.Clip;
import org.lunheng.text.Size;

/** Draws the whole screen. */
public final class RoomView {
  private static final Size SMALLEST = new Size(20, 4);

  private RoomView() {}

  /** The picture of a state. */
  public static Frame render(Model model) {
    Canvas canvas = new Canvas(model.size(), model.width());
    if (model.size().columns() < SMALLEST.columns() || model.size().rows() < SMALLEST.rows()) {
      String sorry = model.messages().get("room.too-small");
      canvas.put(0, 0, Clip.toColumns(sorry, model.size().columns(), model.width()), Style.PLAIN);
    } else {
      Frame frame = draw(canvas, model);
      StatusLine.draw(canvas, model);
      return frame.with(HitMap.of(model));
    }
    return Frame.of(canvas);
  }

  private static Frame draw(Canvas canvas, Model model) {
    if (model.screen() instanceof Screen.Adding adding) {
      LibraryView.draw(canvas, model, adding.behind());
      return PromptView.draw(canvas, model, adding);
    }
    if (model.screen() instanceof Screen.Removing removing) {
      LibraryView.draw(canvas, model, removing.behind());
      return PromptView.draw(canvas, model, removing);
    }
    if (model.screen() instanceof MapScreen.TopicSearch search) {
      TopicMapView.draw(canvas, model, search.behind());
      return PromptView.draw(canvas, model, search);
    }
    drawScreen(canvas, model);
    return Frame.of(canvas);
  }

  private static void drawScreen(Canvas canvas, Model model) {
    if (model.screen() instanceof Screen.Shelf shelf) {
      LibraryView.draw(canvas, model, shelf);
    } else if (model.screen() instanceof Screen.Contents contents) {
      ContentsView.draw(canvas, model, contents);
    } else if (model.screen() instanceof Screen.Help help) {
      HelpView.draw(canvas, model, help);
    } else if (model.screen() instanceof Screen.Collated collated) {
      CollatedView.draw(canvas, model, collated);
    } else if (model.screen() instanceof MapScreen.TopicMap map) {
      TopicMapView.draw(canvas, model, map);
    } else if (model.screen() instanceof MapScreen.ClaimList claims) {
      ClaimListView.draw(canvas, model, claims);
    } else {
      ReaderView.draw(canvas, model);
      if (model.screen().isNote()) {
        NoteView.draw(canvas, NoteBox.of(model));
      } else if (model.screen() instanceof Screen.Explaining explaining) {
        ExplanationView.draw(canvas, model, explaining);
      }
    }
  }
}
