package org.lunheng.app;

/** What keys and news do where an interview is to be taken out of the library. */
final class RemovingUpdate {
  private RemovingUpdate() {}

  static Next ask(Model model) {
    Screen.Shelf shelf = (Screen.Shelf) model.screen();
    String id = LibraryUpdate.chosen(model);
    return Next.of(model.withScreen(new Screen.Removing(shelf, id)));
  }

  static Next remove(Model model) {
    Screen.Removing removing = (Screen.Removing) model.screen();
    Model back = LibraryUpdate.backTo(model, removing.behind());
    return Next.of(back, new Cmd.RemoveInterview(removing.id()));
  }

  static Next keep(Model model) {
    Screen.Removing removing = (Screen.Removing) model.screen();
    return Next.of(LibraryUpdate.backTo(model, removing.behind()));
  }

  static Model removed(Model model, Msg.Removed removed) {
    return model.withNotice(
        removed.kept().isEmpty()
            ? Notice.of("notice.removed", removed.id())
            : Notice.of("notice.removed-kept", removed.id(), removed.kept()));
  }
}
