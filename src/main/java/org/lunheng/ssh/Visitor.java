package org.lunheng.ssh;

import java.util.Map;
import org.lunheng.reader.ReaderId;

/**
 * Somebody who has been let in.
 *
 * @param reader whose places, reviews and notes are kept: the SHA-256 fingerprint of the key that
 *     the client proved to have, as OpenSSH writes it ({@code SHA256:…}); of a guest an id that
 *     nobody else has
 * @param name what a guest wants to be called for this session; empty for anybody else
 * @param guest whether nothing is kept beyond the session
 * @param address where the client is, without its port
 * @param variables what the client may say of its terminal and language: TERM, LANG, LC_*,
 *     COLORTERM and NO_COLOR, nothing else
 */
public record Visitor(
    ReaderId reader, String name, boolean guest, String address, Map<String, String> variables) {
  public Visitor {
    variables = Map.copyOf(variables);
  }
}
