package org.lunheng.store;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a reader knows better than the file or than the program.
 *
 * @param title the title, or null
 * @param date an ISO 8601 date, or null
 * @param renames other names for participants, by the names they have
 * @param encoding the file's encoding, or null
 */
public record Corrections(
    String title, String date, Map<String, String> renames, Charset encoding) {
  /** Nothing to correct. */
  public static final Corrections NONE = new Corrections(null, null, Map.of(), null);

  public Corrections {
    renames = Collections.unmodifiableMap(new LinkedHashMap<>(renames));
  }
}
