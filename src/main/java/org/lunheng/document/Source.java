package org.lunheng.document;

/**
 * The file an interview was cleaned from.
 *
 * @param name the file's name without folders
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal
 * @param lines the number of lines of its decoded text
 * @param encoding the name of the character encoding, for example {@code UTF-8}
 * @param format plain text or a saved page
 */
public record Source(String name, String sha256, int lines, String encoding, SourceFormat format) {

  /** The same file under another name. */
  public Source named(String other) {
    return new Source(other, sha256, lines, encoding, format);
  }

  /** The name without its last extension; the interview's id where no catalogue names it. */
  public String stem() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
