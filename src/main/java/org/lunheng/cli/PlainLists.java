package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lunheng.app.ContentsEntry;
import org.lunheng.corpus.Hit;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.find.Finder;
import org.lunheng.corpus.find.Way;
import org.lunheng.corpus.glossary.Concordance;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.corpus.glossary.Occurrence;
import org.lunheng.document.Block;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.document.ScriptChoice;
import org.lunheng.reader.Reached;

/**
 * The lists of the plain room in which texts and places in them are chosen.
 *
 * @param reached how far texts are read, by id
 */
record PlainLists(
    PlainShelf shelf, PlainStyle style, ScriptChoice script, Map<String, Reached> reached) {
  PlainLists {
    reached = Map.copyOf(reached);
  }

  /** Interviews of the library. */
  PlainList library(List<String> ids) {
    List<PlainList.Item> items =
        ids.stream()
            .map(id -> shelf.interview(id, script))
            .map(text -> new PlainList.Item(about(text), new PlainTarget.Opened(text.id())))
            .toList();
    return new PlainList(style.say("cli.plain.library", items.size()), items);
  }

  private String about(Interview text) {
    String people =
        text.participants().stream().map(Participant::name).collect(Collectors.joining(and()));
    return Stream.of(text.headline(), text.date(), people, text.id(), read(text.id()))
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String read(String id) {
    Reached place = reached.get(id);
    return place == null ? null : style.messages().get("cli.plain.read", place.percent());
  }

  /** The headings or turns of a text. */
  PlainList contents(Interview text) {
    List<Block> blocks = text.blocks();
    List<PlacedParagraph> all = text.paragraphs();
    List<PlainList.Item> items = new ArrayList<>();
    for (ContentsEntry entry : ContentsEntry.of(text)) {
      Block block = blocks.get(entry.block());
      int number =
          IntStream.range(0, all.size())
              .filter(i -> all.get(i).block() == block)
              .findFirst()
              .orElse(0);
      String label = Masthead.label(text, block);
      items.add(new PlainList.Item(label + start(entry.text()), place(text, number)));
    }
    return new PlainList(style.say("cli.plain.contents", items.size()), items);
  }

  /** What a text starts with. */
  static String start(String text) {
    int most = 40;
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }

  /** What a query finds in some interviews, taken the strictest way that finds something. */
  PlainList hits(Finder finder, List<String> ids) {
    List<Hit> hits =
        finder.ways().stream()
            .map(way -> ids.stream().flatMap(id -> hits(finder, way, id).stream()).toList())
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    List<PlainList.Item> items = hits.stream().map(hit -> item(hit, ids.size() == 1)).toList();
    int count = hits.stream().mapToInt(hit -> hit.places().size()).sum();
    String words = finder.query().text();
    return new PlainList(style.say("cli.plain.hits", words, items.size(), count), items);
  }

  /** Looks in the stored text first: few interviews have the words, and only they are converted. */
  private List<Hit> hits(Finder finder, Way way, String id) {
    return hits(finder, way, shelf.stored(id)).isEmpty()
        ? List.of()
        : hits(finder, way, shelf.interview(id, script));
  }

  private static List<Hit> hits(Finder finder, Way way, Interview text) {
    List<Hit> hits = new ArrayList<>();
    for (PlacedParagraph place : text.paragraphs()) {
      List<Passage> places = finder.in(place.number(), place.paragraph().text(), way);
      if (!places.isEmpty()) {
        hits.add(new Hit(text, place.block(), place.paragraph(), Passage.merged(places)));
      }
    }
    return hits;
  }

  private PlainList.Item item(Hit hit, boolean inText) {
    HitText text = new HitText(style.messages(), style.paint(), style.columns());
    String place = hit.paragraph().id();
    String where = inText ? place : hit.interview().id() + ":" + place;
    return new PlainList.Item(
        List.of(),
        where + "  " + text.whose(hit),
        text.found(hit),
        new PlainTarget.Place(hit.interview().id(), hit.places().get(0).paragraph(), null));
  }

  /** What a term means, and every place where somebody uses it. */
  PlainList term(Entry entry) {
    EntryText text =
        new EntryText(shelf.holdings(), style.messages(), style.paint(), style.columns(), true);
    Concordance uses =
        Concordance.of(shelf.companion().glossary(), entry, shelf.interviews(script));
    List<String> head = new ArrayList<>(text.head(entry));
    if (uses.speakers().isEmpty()) {
      head.addAll(style.say("cli.define.unused"));
    }
    List<PlainList.Item> items = new ArrayList<>();
    for (Concordance.Speaker speaker : uses.speakers()) {
      for (Concordance.Use use : speaker.uses()) {
        items.add(item(hit(use), false));
      }
    }
    return new PlainList(head, items);
  }

  private Hit hit(Concordance.Use use) {
    Interview text = shelf.interview(use.interview(), script);
    PlacedParagraph place = text.paragraphs().get(use.paragraph());
    Passage passage = new Passage(use.paragraph(), use.from(), use.to());
    return new Hit(text, place.block(), place.paragraph(), List.of(passage));
  }

  /** The terms that stand in some paragraphs. */
  PlainList terms(List<PlacedParagraph> paragraphs) {
    String language = style.messages().language();
    List<PlainList.Item> items =
        paragraphs.stream()
            .flatMap(p -> shelf.companion().glossary().find(p.paragraph().text()).stream())
            .map(Occurrence::entry)
            .distinct()
            .map(
                entry ->
                    new PlainList.Item(
                        entry.term().in(language), new PlainTarget.Explained(entry.id())))
            .toList();
    return new PlainList(style.say("cli.plain.terms", items.size()), items);
  }

  private static PlainTarget place(Interview text, int paragraph) {
    return new PlainTarget.Place(text.id(), paragraph, null);
  }

  private String and() {
    return style.messages().get("cli.and");
  }
}
