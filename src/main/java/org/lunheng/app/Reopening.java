package org.lunheng.app;

import java.util.List;
import java.util.Optional;
import org.lunheng.document.Interview;
import org.lunheng.reader.RoomState;

/** Foresees what a room that is left now shows first when it is entered again. */
public final class Reopening {
  private Reopening() {}

  /** The room entered again; empty where something that it shows then is not at hand now. */
  public static Optional<Model> of(Model model) {
    RoomState left = Staying.state(model);
    Entrance entrance =
        new Entrance(
            List.of(), model.quiz().reader(), Quiz.Wish.NONE, left, List.of(), model.visit());
    if (entrance.interviews().isEmpty()) {
      return Optional.empty();
    }
    Model reopened =
        Model.start(model.size(), model.width(), model.messages(), entrance)
            .model()
            .withAppearance(model.appearance())
            .keyed(new Keyboard(model.keyboard().map(), model.keyboard().problems()));
    for (String id : entrance.interviews()) {
      Optional<Interview> interview = model.openInterview(id);
      if (interview.isEmpty()) {
        return Optional.empty();
      }
      reopened = Update.update(reopened, new Msg.InterviewLoaded(interview.get())).model();
    }
    return Optional.of(reopened);
  }
}
