package org.lunheng.terminal;

import java.io.IOException;
import org.lunheng.store.FrameFile;

/**
 * A terminal that was set up before there is a room to show.
 *
 * @param tty the terminal
 * @param frame the frame that it shows, before which it was asked what it can do; null where
 *     nothing was sent
 */
public record OpenTerminal(Tty tty, byte[] frame) {

  /**
   * Sends what there is to be shown.
   *
   * @param content what to send; null for nothing
   * @throws IOException if the terminal cannot be written to
   */
  public static OpenTerminal showing(Tty tty, FrameFile.Content content) throws IOException {
    if (content == null) {
      return new OpenTerminal(tty, null);
    }
    tty.write(content.questions(), 0, content.questions().length);
    tty.write(content.frame(), 0, content.frame().length);
    return new OpenTerminal(tty, content.frame());
  }
}
