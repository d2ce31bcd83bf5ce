package org.lunheng.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lunheng.text.Messages;

/**
 * The start of an input, read to find out whether it asks for nothing but the reader's data, which
 * are then to be written without a word around them.
 *
 * @param empty whether there is no input at all
 * @param alone whether it asks for nothing else
 * @param input the input as it was
 */
record OnlyExport(boolean empty, boolean alone, InputStream input) {
  /** No way to ask for it is as long, in bytes. */
  private static final int MOST = 100;

  /** Reads no more than a line, unless that asks for the data. */
  static OnlyExport in(InputStream input, Messages messages) throws IOException {
    ByteArrayOutputStream start = new ByteArrayOutputStream();
    int next = input.read();
    while (next >= 0 && next != '\n' && start.size() < MOST) {
      start.write(next);
      next = input.read();
    }
    boolean export = isExport(start.toString(StandardCharsets.UTF_8), messages);
    boolean empty = start.size() == 0 && next < 0;
    while (export && isBlank(next) && start.size() < MOST) {
      start.write(next);
      next = input.read();
    }
    boolean alone = export && next < 0;
    if (next >= 0) {
      start.write(next);
    }
    InputStream read = new ByteArrayInputStream(start.toByteArray());
    return new OnlyExport(empty, alone, new SequenceInputStream(read, input));
  }

  private static boolean isBlank(int next) {
    return next == '\n' || next == '\r' || next == ' ';
  }

  private static boolean isExport(String line, Messages messages) {
    return PlainOrder.of(line, messages) instanceof PlainOrder.Do order
        && order.command() == PlainCommand.DATA
        && PlainErrand.Data.Wish.of(order.argument(), messages)
            .equals(Optional.of(PlainErrand.Data.Wish.EXPORT));
  }
}
