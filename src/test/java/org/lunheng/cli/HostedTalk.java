package org.lunheng.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lunheng.reader.ReaderId;
import org.lunheng.ssh.Visitor;
import org.lunheng.store.Readers;

/**
 * What a visitor of a host hears.
 *
 * @param out the results
 * @param err greetings, hints, prompts and problems
 */
record HostedTalk(int code, String out, String err) {

  /** Somebody with a key, whose terminal speaks a language. */
  static Visitor key(String fingerprint, String locale) {
    Map<String, String> variables = Map.of("LANG", locale);
    return new Visitor(new ReaderId(fingerprint), "", false, "127.0.0.1", variables);
  }

  static Visitor guest() {
    return new Visitor(new ReaderId("guest:1"), "", true, "127.0.0.1", Map.of());
  }

  /** Types lines. */
  static HostedTalk of(HostedLines lines, Visitor visitor, Readers readers, String... typed) {
    byte[] all = String.join("\n", typed).getBytes(UTF_8);
    return of(lines, visitor, readers, new ByteArrayInputStream(all), HostedLines.ANY_WIDTH);
  }

  static HostedTalk of(
      HostedLines lines, Visitor visitor, Readers readers, InputStream typed, int columns) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = lines.talk(visitor, readers, new HostedLines.Line(typed, out, err, columns, null));
    return new HostedTalk(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** What was said in all, line by line. */
  List<String> lines() {
    return Arrays.asList((out + "\n" + err).split("\n"));
  }
}
