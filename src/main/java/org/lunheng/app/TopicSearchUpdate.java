package org.lunheng.app;

/** What keys do while words that the topics have to contain are typed. */
final class TopicSearchUpdate {
  private TopicSearchUpdate() {}

  /** A line to type in, with the words that hold already. */
  static Next show(Model model) {
    Screen.TopicMap map = (Screen.TopicMap) model.screen();
    TextInput input = TextInput.of(map.place().filter().words());
    return Next.of(model.withScreen(new Screen.TopicSearch(map, input)));
  }

  /** The map shows at once what the words leave. */
  static Next edited(Model model, Screen.TopicSearch search, TextInput input) {
    Screen.TopicMap map = found(model, search, input.text());
    return Next.of(model.withScreen(new Screen.TopicSearch(map, input)));
  }

  static Next keep(Model model) {
    return Next.of(model.withScreen(((Screen.TopicSearch) model.screen()).behind()));
  }

  /** Back to the map with all topics. */
  static Next drop(Model model) {
    return Next.of(model.withScreen(found(model, (Screen.TopicSearch) model.screen(), "")));
  }

  private static Screen.TopicMap found(Model model, Screen.TopicSearch search, String words) {
    MapPlace place = search.behind().place();
    TopicFilter filter = place.filter().withWords(words);
    return MapUpdate.fitted(model, search.behind().at(place.filtered(filter)));
  }
}
