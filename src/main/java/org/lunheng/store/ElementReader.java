package org.lunheng.store;

import java.util.List;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.Metadata;
import org.lunheng.document.MetadataField;
import org.lunheng.document.Paragraph;
import org.lunheng.document.Participant;
import org.lunheng.document.Removal;
import org.lunheng.document.RemovalReason;
import org.lunheng.document.Role;
import org.lunheng.document.Source;
import org.lunheng.document.SourceFormat;
import org.lunheng.document.Span;

/** Reads the parts that an interview consists of. */
final class ElementReader {
  private ElementReader() {}

  static Source source(JsonIn in) {
    String name = null;
    String sha256 = null;
    int lines = 0;
    String encoding = null;
    SourceFormat format = null;
    in.startObject();
    for (String entry = in.nextName(); entry != null; entry = in.nextName()) {
      switch (entry) {
        case "name" -> name = in.string();
        case "sha256" -> sha256 = in.string();
        case "lines" -> lines = in.number();
        case "encoding" -> encoding = in.string();
        case "format" -> format = in.oneOf(SourceFormat.values(), Json::name);
        default -> in.skip();
      }
    }
    return new Source(
        JsonIn.required(name),
        JsonIn.required(sha256),
        lines,
        JsonIn.required(encoding),
        JsonIn.required(format));
  }

  static Participant participant(JsonIn in) {
    String id = null;
    String name = null;
    String latinName = null;
    Role role = null;
    String affiliation = null;
    in.startObject();
    for (String entry = in.nextName(); entry != null; entry = in.nextName()) {
      switch (entry) {
        case "id" -> id = in.string();
        case "name" -> name = in.string();
        case "latinName" -> latinName = in.stringOrNull();
        case "role" -> role = in.oneOf(Role.values(), Json::name);
        case "affiliation" -> affiliation = in.stringOrNull();
        default -> in.skip();
      }
    }
    return new Participant(
        JsonIn.required(id), JsonIn.required(name), latinName, JsonIn.required(role), affiliation);
  }

  static Block block(JsonIn in) {
    BlockType type = null;
    String speaker = null;
    boolean certain = true;
    boolean gapBefore = false;
    Span label = null;
    List<Paragraph> paragraphs = List.of();
    in.startObject();
    for (String entry = in.nextName(); entry != null; entry = in.nextName()) {
      switch (entry) {
        case "type" -> type = in.oneOf(BlockType.values(), Json::name);
        case "speaker" -> speaker = in.stringOrNull();
        case "certain" -> certain = in.flag();
        case "gapBefore" -> gapBefore = in.flag();
        case "label" -> label = in.isNull() ? null : span(in);
        case "paragraphs" -> paragraphs = in.list(ElementReader::paragraph);
        default -> in.skip();
      }
    }
    return new Block(JsonIn.required(type), speaker, certain, gapBefore, label, paragraphs);
  }

  static Metadata metadata(JsonIn in) {
    MetadataField field = null;
    Place place = new Place();
    in.startObject();
    for (String entry = in.nextName(); entry != null; entry = in.nextName()) {
      if (entry.equals("field")) {
        field = in.oneOf(MetadataField.values(), MetadataField::json);
      } else {
        place.entry(entry, in);
      }
    }
    return new Metadata(JsonIn.required(field), place.span());
  }

  static Removal removal(JsonIn in) {
    RemovalReason reason = null;
    String why = null;
    Place place = new Place();
    in.startObject();
    for (String entry = in.nextName(); entry != null; entry = in.nextName()) {
      switch (entry) {
        case "reason" -> reason = in.oneOf(RemovalReason.values(), Json::name);
        case "why" -> why = in.stringOrNull();
        default -> place.entry(entry, in);
      }
    }
    return new Removal(place.span(), JsonIn.required(reason), why);
  }

  static Emendation emendation(JsonIn in) {
    String raw = null;
    String text = null;
    List<String> alternatives = List.of();
    EmendationKind kind = null;
    boolean certain = false;
    String why = null;
    Place place = new Place();
    in.startObject();
    for (String entry = in.nextName(); entry != null; entry = in.nextName()) {
      switch (entry) {
        case "raw" -> raw = in.string();
        case "text" -> text = in.stringOrNull();
        case "alternatives" -> alternatives = in.list(JsonIn::string);
        case "kind" -> kind = in.oneOf(EmendationKind.values(), EmendationKind::json);
        case "certain" -> certain = in.flag();
        case "why" -> why = in.stringOrNull();
        default -> place.entry(entry, in);
      }
    }
    return new Emendation(
        place.span(),
        JsonIn.required(raw),
        text,
        alternatives,
        JsonIn.required(kind),
        certain,
        why);
  }

  private static Paragraph paragraph(JsonIn in) {
    String id = null;
    List<Span> spans = List.of();
    String text = null;
    in.startObject();
    for (String entry = in.nextName(); entry != null; entry = in.nextName()) {
      switch (entry) {
        case "id" -> id = in.string();
        case "spans" -> spans = in.list(ElementReader::span);
        case "text" -> text = in.string();
        default -> in.skip();
      }
    }
    return new Paragraph(JsonIn.required(id), spans, JsonIn.required(text));
  }

  private static Span span(JsonIn in) {
    Place place = new Place();
    in.startObject();
    for (String entry = in.nextName(); entry != null; entry = in.nextName()) {
      place.entry(entry, in);
    }
    return place.span();
  }

  /** The three numbers of a span, alone or among other entries. */
  private static final class Place {
    private int line;
    private int from;
    private int to;

    void entry(String name, JsonIn in) {
      switch (name) {
        case "line" -> line = in.number();
        case "from" -> from = in.number();
        case "to" -> to = in.number();
        default -> in.skip();
      }
    }

    Span span() {
      return new Span(line, from, to);
    }
  }
}
