package org.lunheng.app;

/** What keys do on the screens that are a list: the library, the contents, the help. */
final class ListUpdate {
  private ListUpdate() {}

  static Next up(Model model) {
    return to(model, position(model) - 1);
  }

  static Next down(Model model) {
    return to(model, position(model) + 1);
  }

  static Next pageUp(Model model) {
    return to(model, position(model) - page(model));
  }

  static Next pageDown(Model model) {
    return to(model, position(model) + page(model));
  }

  static Next first(Model model) {
    return to(model, 0);
  }

  static Next last(Model model) {
    return to(model, Integer.MAX_VALUE);
  }

  /** The screen brought back inside its bounds after a resize or news. */
  static Screen fitted(Model model) {
    if (model.screen() instanceof Screen.Contents contents) {
      return ContentsUpdate.refreshed(model, contents);
    }
    if (model.screen() instanceof Screen.Help help) {
      Screen behind = fitted(model.withScreen(help.behind()));
      Model asked = model.withScreen(new Screen.Help(behind, help.top()));
      return moved(asked, help.top());
    }
    return model.screen() instanceof Screen.ClaimList claims
        ? ClaimListUpdate.fitted(model, claims)
        : MapUpdate.fitted(model, moved(model, position(model)));
  }

  private static Next to(Model model, int position) {
    return Next.of(model.withScreen(moved(model, position)));
  }

  private static int position(Model model) {
    if (model.screen() instanceof Screen.Shelf shelf) {
      return shelf.cursor().selected();
    }
    if (model.screen() instanceof Screen.Contents contents) {
      return contents.cursor().selected();
    }
    if (model.screen() instanceof Screen.Collated collated) {
      return collated.top();
    }
    return model.screen() instanceof Screen.Help help ? help.top() : 0;
  }

  private static int page(Model model) {
    return model.screen() instanceof Screen.Shelf
        ? ListArea.interviews(model.size())
        : ListArea.rows(model.size());
  }

  private static Screen moved(Model model, int position) {
    if (model.screen() instanceof Screen.Shelf shelf) {
      return LibraryUpdate.moved(model, shelf, position);
    }
    if (model.screen() instanceof Screen.Contents contents) {
      return ContentsUpdate.moved(model, contents, position);
    }
    if (model.screen() instanceof Screen.Collated collated) {
      return CollatedUpdate.moved(model, collated, position);
    }
    return model.screen() instanceof Screen.Help help
        ? HelpUpdate.moved(model, help, position)
        : model.screen();
  }
}
