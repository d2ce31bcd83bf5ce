package org.lunheng.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.lunheng.quiz.Retention;
import org.lunheng.quiz.Score;
import org.lunheng.quiz.Statistics;
import org.lunheng.quiz.Statistics.Leech;
import org.lunheng.quiz.Statistics.Matrix;
import org.lunheng.quiz.Statistics.Recall;
import org.lunheng.quiz.Statistics.Totals;
import tools.jackson.core.JsonGenerator;

/**
 * Statistics for other programs: one object on one line, in UTF-8, with ids of topics and
 * participants. Shares are 0 to 1. Fields may be added; these stay.
 */
public final class StatisticsJson {
  private final JsonGenerator json;

  private StatisticsJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes all of them. */
  public static void write(Statistics statistics, OutputStream output) throws IOException {
    Json.write(output, Json::compact, json -> new StatisticsJson(json).write(statistics));
  }

  private void write(Statistics statistics) {
    json.writeStartObject();
    json.writeStringProperty("day", statistics.today().toString());
    write(statistics.totals());
    json.writeName("confusions");
    write(statistics.confusions());
    each("topics", statistics.topics(), this::write);
    each(
        "forecast",
        statistics.forecast().entrySet(),
        entry -> {
          json.writeStringProperty("day", entry.getKey().toString());
          json.writeNumberProperty("due", entry.getValue());
        });
    each(
        "calendar",
        statistics.calendar().entrySet(),
        entry -> {
          json.writeStringProperty("day", entry.getKey().toString());
          write(entry.getValue());
        });
    write(statistics.retention());
    each("leeches", statistics.leeches(), this::write);
    json.writeEndObject();
  }

  private <T> void each(String name, Iterable<T> values, Consumer<T> fields) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      json.writeStartObject();
      fields.accept(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(Totals totals) {
    json.writeObjectPropertyStart("totals");
    json.writeNumberProperty("cards", totals.cards());
    json.writeNumberProperty("met", totals.met());
    json.writeNumberProperty("mature", totals.mature());
    write(totals.score());
    json.writeNumberProperty("daysInARow", totals.daysInARow());
    json.writeEndObject();
  }

  private void write(Score score) {
    json.writeNumberProperty("answers", score.answers());
    json.writeNumberProperty("right", score.right());
  }

  /** Only what happened: most of those who are asked for are never taken for most others. */
  private void write(Matrix matrix) {
    json.writeStartArray();
    for (String asked : matrix.speakers()) {
      for (String named : matrix.speakers()) {
        int count = matrix.counts().count(asked, named);
        if (count > 0) {
          json.writeStartObject();
          json.writeStringProperty("asked", asked);
          json.writeStringProperty("named", named);
          json.writeNumberProperty("count", count);
          json.writeEndObject();
        }
      }
    }
    json.writeEndArray();
  }

  private void write(Recall topic) {
    json.writeStringProperty("topic", topic.topic());
    write(topic.score());
  }

  private void write(Retention retention) {
    json.writeObjectPropertyStart("retention");
    json.writeNumberProperty("answers", retention.answers());
    json.writeNumberProperty("predicted", retention.predicted());
    json.writeNumberProperty("observed", retention.observed());
    json.writeNumberProperty("error", retention.error());
    each("bins", retention.bins(), this::write);
    json.writeEndObject();
  }

  private void write(Retention.Bin bin) {
    json.writeNumberProperty("from", bin.from());
    json.writeNumberProperty("to", bin.to());
    json.writeNumberProperty("predicted", bin.predicted());
    json.writeNumberProperty("observed", bin.observed());
    json.writeNumberProperty("answers", bin.answers());
  }

  private void write(Leech leech) {
    json.writeStringProperty("card", leech.card().id());
    json.writeStringProperty("kind", leech.card().kind().key());
    json.writeStringProperty("topic", leech.card().topic());
    json.writeArrayPropertyStart("speakers");
    leech.card().speakers().forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("lapses", leech.lapses());
  }
}
