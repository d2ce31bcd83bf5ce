package org.lunheng.app;

/** What keys do while words that the topics have to contain are typed. */
final class TopicSearchUpdate {
  private TopicSearchUpdate() {}

  /** A line to type in, with the words that hold already. */
  static Next show(Model model) {
    MapScreen.TopicMap map = (MapScreen.TopicMap) model.screen();
    TextInput input = TextInput.of(map.place().filter().words()).whole();
    return Next.of(model.withScreen(new MapScreen.TopicSearch(map, input)));
  }

  /** The map shows at once what the words leave. */
  static Screen edited(Model model, MapScreen.TopicSearch search, TextInput input) {
    return new MapScreen.TopicSearch(found(model, search, input.text()), input);
  }

  static Next keep(Model model) {
    return Next.of(model.withScreen(((MapScreen.TopicSearch) model.screen()).behind()));
  }

  /** Back to the map with all topics. */
  static Next drop(Model model) {
    return Next.of(model.withScreen(found(model, (MapScreen.TopicSearch) model.screen(), "")));
  }

  private static MapScreen.TopicMap found(Model model, MapScreen.TopicSearch search, String words) {
    MapPlace place = search.behind().place();
    TopicFilter filter = place.filter().withWords(words);
    return MapUpdate.fitted(model, search.behind().at(place.filtered(filter)));
  }
}
