package org.lunheng.app;

/** What has stayed, as pictures. */
final class StatisticsSheet {
  private StatisticsSheet() {}

  static Sheet of(Model model) {
    return new SheetSetter(model).sheet(model.messages().get("statistics.title"), "");
  }
}
