package org.lunheng.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lunheng.document.ScriptChoice;
import org.lunheng.reader.Layout;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.Reached;
import org.lunheng.reader.RoomState;
import org.lunheng.reader.Trail;
import tools.jackson.core.JsonGenerator;

/** The room as JSON, one object; what a reader of this version does not know is passed over. */
final class RoomJson {
  static final int SCHEMA = 1;

  private static final int WHOLE = 100;

  private int schema;
  private int active;
  private boolean maximised;
  private String following = "";
  private String topic;
  private List<Layout.Seat> seats = List.of();
  private Map<String, Reached> reached = new LinkedHashMap<>();
  private final SortedMap<Character, Position> letters = new TreeMap<>();
  private List<Position> trail = List.of();
  private Position before;

  private RoomJson() {}

  static void write(RoomState state, OutputStream output) throws IOException {
    Json.write(output, Json::compact, json -> write(json, state));
  }

  private static void write(JsonGenerator json, RoomState state) {
    json.writeStartObject();
    entries(json, state);
    json.writeEndObject();
  }

  /** Writes what an object says of the room. */
  static void entries(JsonGenerator json, RoomState state) {
    Layout layout = state.layout();
    json.writeNumberProperty("schema", SCHEMA);
    json.writeNumberProperty("active", layout.active());
    json.writeBooleanProperty("maximised", layout.maximised());
    json.writeStringProperty("following", layout.following());
    json.writeStringProperty("topic", layout.topic());
    json.writeArrayPropertyStart("panes");
    for (Layout.Seat seat : layout.seats()) {
      json.writeStartObject();
      json.writeStringProperty("script", Json.name(seat.script()));
      json.writeBooleanProperty("raw", seat.raw());
      json.writeNumberProperty("weight", seat.weight());
      json.writeNumberProperty("height", seat.height());
      end(json, seat.position());
    }
    json.writeEndArray();
    entries(json, state.memory());
  }

  /** Writes what an object says of places. */
  static void entries(JsonGenerator json, Memory memory) {
    json.writeArrayPropertyStart("reached");
    for (Reached place : memory.reached().values()) {
      json.writeStartObject();
      json.writeNumberProperty("percent", place.percent());
      end(json, place.position());
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("marks");
    for (Map.Entry<Character, Position> mark : memory.letters().entrySet()) {
      json.writeStartObject();
      json.writeStringProperty("letter", mark.getKey().toString());
      end(json, mark.getValue());
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("trail");
    for (Position place : memory.trail().places()) {
      json.writeStartObject();
      end(json, place);
    }
    json.writeEndArray();
    if (memory.trail().before() != null) {
      json.writeObjectPropertyStart("before");
      end(json, memory.trail().before());
    }
  }

  /** Writes a position as the last entries of an object. */
  private static void end(JsonGenerator json, Position position) {
    json.writeStringProperty("interview", position.interview());
    json.writeStringProperty("paragraph", position.paragraph());
    json.writeNumberProperty("index", position.index());
    json.writeEndObject();
  }

  static RoomState read(JsonIn in) {
    RoomJson room = new RoomJson();
    in.startObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      room.entry(name, in);
    }
    JsonIn.expect(room.schema == SCHEMA);
    Layout layout = new Layout(room.seats, room.active, room.maximised, room.following, room.topic);
    Trail trail = Trail.of(room.trail, room.before);
    return new RoomState(layout, new Memory(room.reached, room.letters, trail));
  }

  private void entry(String name, JsonIn in) {
    switch (name) {
      case "schema" -> schema = in.number();
      case "active" -> active = in.number();
      case "maximised" -> maximised = in.flag();
      case "following" -> following = in.string();
      case "topic" -> topic = in.stringOrNull();
      case "panes" -> seats = in.list(RoomJson::seat);
      case "reached" -> in.list(Place::of).forEach(this::add);
      case "marks" -> in.list(Place::of).forEach(this::mark);
      case "trail" -> trail = in.list(each -> Place.of(each).position());
      case "before" -> before = Place.of(in).position();
      default -> in.skip();
    }
  }

  private static Layout.Seat seat(JsonIn in) {
    Place place = Place.of(in);
    return new Layout.Seat(
        place.position(), JsonIn.required(place.script), place.raw, place.weight, place.height);
  }

  private void add(Place place) {
    JsonIn.expect(place.percent >= 0 && place.percent <= WHOLE);
    reached.put(place.interview, new Reached(place.position(), place.percent));
  }

  private void mark(Place place) {
    JsonIn.expect(place.letter.length() == 1 && Memory.isLetter(place.letter.charAt(0)));
    letters.put(place.letter.charAt(0), place.position());
  }

  /** A position with whatever else an object says of it. */
  private static final class Place {
    private String interview;
    private String paragraph;
    private int index;
    private ScriptChoice script;
    private boolean raw;
    private int weight = 1;

    /** Versions before did not write it. */
    private int height = 1;

    private int percent;
    private String letter = "";

    static Place of(JsonIn in) {
      Place place = new Place();
      in.startObject();
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        place.entry(name, in);
      }
      JsonIn.required(place.interview);
      JsonIn.required(place.paragraph);
      return place;
    }

    private void entry(String name, JsonIn in) {
      switch (name) {
        case "interview" -> interview = in.string();
        case "paragraph" -> paragraph = in.string();
        case "index" -> index = in.number();
        case "script" -> script = in.oneOf(ScriptChoice.values(), Json::name);
        case "raw" -> raw = in.flag();
        case "weight" -> weight = in.number();
        case "height" -> height = in.number();
        case "percent" -> percent = in.number();
        case "letter" -> letter = in.string();
        default -> in.skip();
      }
    }

    Position position() {
      return new Position(interview, paragraph, index);
    }
  }
}
