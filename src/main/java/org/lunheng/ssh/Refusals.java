package org.lunheng.ssh;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.lunheng.ssh.Watch.Refusal;

/**
 * What clients are told before there is a channel to a reader. In English only: nothing is known of
 * the reader's language then, and OpenSSH shows anything else than ASCII as octal numbers here.
 */
final class Refusals {
  /** What a block cipher would need; there is none yet. */
  private static final int BLOCK = 8;

  private static final int LEAST_PADDING = 4;

  private Refusals() {}

  /** The line for a refusal. */
  static String line(Refusal why) {
    return switch (why) {
      case FULL -> "The reading room is full. Please come back later.";
      case ADDRESS_FULL -> "Too many readers come from your address. Please come back later.";
      case READER_FULL -> "You are in the reading room too many times with this key already.";
      case CROWD -> "Too many are at the door at once. Please try again in a minute.";
      case HASTE -> "You come too often. Please wait a minute.";
      case SLOW -> "This took too long. Please connect again.";
      case TRIES -> "Too many attempts to say who you are.";
    };
  }

  /**
   * What a server sends to a client that it does not want to talk with: its version and a
   * disconnect message, as RFC 4253 has both before any key exchange.
   */
  static ByteArrayBuffer unasked(String version, Refusal why) {
    byte[] greeting = (version + "\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] line = line(why).getBytes(StandardCharsets.US_ASCII);
    int payload = 1 + 4 + 4 + line.length + 4;
    int padding = BLOCK - (4 + 1 + payload) % BLOCK;
    if (padding < LEAST_PADDING) {
      padding += BLOCK;
    }
    ByteBuffer bytes = ByteBuffer.allocate(greeting.length + 4 + 1 + payload + padding);
    bytes.put(greeting).putInt(1 + payload + padding).put((byte) padding);
    bytes.put(SshConstants.SSH_MSG_DISCONNECT);
    bytes.putInt(SshConstants.SSH2_DISCONNECT_TOO_MANY_CONNECTIONS);
    bytes.putInt(line.length).put(line).putInt(0);
    return new ByteArrayBuffer(bytes.array());
  }
}
