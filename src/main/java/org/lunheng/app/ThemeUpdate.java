package org.lunheng.app;

/** Changes the colours. */
final class ThemeUpdate {
  private ThemeUpdate() {}

  static Next next(Model model) {
    ThemeChoice next = model.appearance().choice().next();
    return Next.of(
        model.withAppearance(model.appearance().with(next)).withNotice(Notice.of(next.notice())));
  }
}
