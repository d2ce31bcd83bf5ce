package org.lunheng.document;

/** What a stretch of metadata says, by its name in the JSON. */
public enum MetadataField {
  TITLE("title"),
  DATE("date"),
  PUBLISHER("publisher"),
  EVENT("event"),
  BYLINE("byline"),
  SOURCE_URL("sourceUrl"),
  PEOPLE("people");

  private final String json;

  MetadataField(String json) {
    this.json = json;
  }

  /** The name in the JSON. */
  public String json() {
    return json;
  }
}
