package org.lunheng.corpus.argument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;

/** The paragraphs of an interview by their ids, in the order of the text. */
final class ParagraphIndex {
  private final Map<String, PlacedParagraph> places = new LinkedHashMap<>();

  ParagraphIndex(Interview interview) {
    interview.paragraphs().forEach(place -> places.put(place.paragraph().id(), place));
  }

  Optional<PlacedParagraph> find(String id) {
    return Optional.ofNullable(places.get(id));
  }

  List<PlacedParagraph> all() {
    return List.copyOf(places.values());
  }

  List<String> ids() {
    return List.copyOf(places.keySet());
  }
}
