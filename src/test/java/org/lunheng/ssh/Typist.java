package org.lunheng.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;

/** A real client somebody sits at: types, and sees what comes back byte by byte. */
final class Typist implements AutoCloseable {
  private final Process process;
  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

  Typist(ProcessBuilder client) throws IOException {
    process = client.redirectError(Redirect.DISCARD).start();
    Thread reading = new Thread(this::read, "typist");
    reading.setDaemon(true);
    reading.start();
  }

  private void read() {
    byte[] some = new byte[8192];
    try (InputStream input = process.getInputStream()) {
      for (int count = input.read(some); count >= 0; count = input.read(some)) {
        seen.write(some, 0, count);
      }
    } catch (IOException e) {
      // it has been closed
    }
  }

  /** Types, and waits until nothing has come back for a while. */
  void type(String keys) throws IOException, InterruptedException {
    OutputStream output = process.getOutputStream();
    output.write(keys.getBytes(UTF_8));
    output.flush();
    int before;
    do {
      before = seen.size();
      Thread.sleep(200);
    } while (seen.size() > before);
  }

  /** Whether something comes to be seen. */
  boolean sees(String words) {
    return Until.holds(() -> seen().contains(words));
  }

  /** All that was sent to the terminal, as it was sent. */
  String seen() {
    return seen.toString(UTF_8);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
