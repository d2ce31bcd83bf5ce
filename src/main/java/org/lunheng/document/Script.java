package org.lunheng.document;

/** The Chinese script a text is written in, by its ISO 15924 code. */
public enum Script {
  HANS("Hans"),
  HANT("Hant");

  private final String code;

  Script(String code) {
    this.code = code;
  }

  /** The ISO 15924 code: {@code Hans} or {@code Hant}. */
  public String code() {
    return code;
  }
}
