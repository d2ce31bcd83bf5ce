package org.lunheng.ssh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.common.channel.ChannelFactory;
import org.apache.sshd.common.channel.RequestHandler.Result;
import org.apache.sshd.common.io.IoWriteFuture;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.session.ServerSession;
import org.lunheng.terminal.ColorChoice;
import org.lunheng.terminal.TermInfo;
import org.lunheng.text.Messages;

/** A session channel, from which nothing but the room can be reached. */
final class RoomChannel extends ChannelSession {
  private static final int STANDARD_ERROR = 1;

  private final Doors doors;
  private final Watch watch;
  private final Function<Map<String, String>, Messages> messages;
  private final Variables variables = new Variables();
  private volatile TerminalModes modes;
  private volatile int columns = Sizes.COLUMNS;
  private volatile int rows = Sizes.ROWS;
  private Shell shell;
  private String refusal;

  private RoomChannel(Doors doors, Watch watch, Function<Map<String, String>, Messages> messages) {
    super(List.of());
    this.doors = doors;
    this.watch = watch;
    this.messages = messages;
  }

  /**
   * Makes one for each channel.
   *
   * @param messages the words for somebody with these variables
   */
  record Factory(Doors doors, Watch watch, Function<Map<String, String>, Messages> messages)
      implements ChannelFactory {
    @Override
    public String getName() {
      return "session";
    }

    @Override
    public Channel createChannel(Session session) {
      return new RoomChannel(doors, watch, messages);
    }
  }

  Connection connection() {
    return ((ReaderSession) getServerSession()).connection();
  }

  Map<String, String> variables() {
    return variables.values();
  }

  /** Whether there is a terminal on which a screen can be painted. */
  boolean terminal() {
    return modes != null && TermInfo.of(variables(), ColorChoice.AUTO).addressable();
  }

  /** What the terminal leaves to the host; null where there is none. */
  TerminalModes modes() {
    return modes;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  @Override
  protected Result handleEnvParsed(String name, String value) {
    return variables.take(name, value) ? Result.ReplySuccess : Result.ReplyFailure;
  }

  @Override
  protected void addEnvVariable(String name, String value) {
    // there is no environment
  }

  /** Reads what is of use of a request for a terminal. */
  @Override
  protected Result handlePtyReq(Buffer buffer, boolean wantReply) {
    if (shell != null) {
      return Result.ReplyFailure;
    }
    variables.terminal(buffer.getString());
    resize(buffer.getInt(), buffer.getInt());
    buffer.getInt(); // in pixels
    buffer.getInt();
    modes = TerminalModes.of(buffer.getBytes());
    return Result.ReplySuccess;
  }

  @Override
  protected Result handleWindowChangeParsed(int columns, int rows, int width, int height) {
    resize(columns, rows);
    if (shell != null && modes != null) {
      shell.resized();
    }
    return Result.ReplySuccess;
  }

  private void resize(int columns, int rows) {
    this.columns = Sizes.believed(columns, Sizes.COLUMNS);
    this.rows = Sizes.believed(rows, Sizes.ROWS);
  }

  @Override
  protected Result handleSignalParsed(String name) {
    // no process is there to get it
    return Result.ReplySuccess;
  }

  @Override
  protected Result handleBreakParsed(long length) {
    return Result.ReplySuccess;
  }

  @Override
  protected Result handleShellParsed(String request) throws IOException {
    if (shell != null || refusal != null) {
      return Result.ReplyFailure;
    }
    shell = new Shell(this, doors, watch);
    commandInstance = shell;
    return prepareChannelCommand(request, shell);
  }

  @Override
  protected Result handleExecParsed(String request, String command) {
    return refuse("exec", "serve.no-exec");
  }

  @Override
  protected Result handleSubsystemParsed(String request, String name) {
    return refuse("subsystem " + RoomService.shortened(name), "serve.no-files");
  }

  @Override
  protected Result handleAgentForwardingParsed(String request) {
    return deny("agent forwarding");
  }

  @Override
  protected Result handleX11ForwardingParsed(
      String request,
      ServerSession session,
      boolean single,
      String protocol,
      String cookie,
      int screen) {
    return deny("X11 forwarding");
  }

  private Result deny(String what) {
    watch.denied(connection().address(), what);
    return Result.ReplyFailure;
  }

  /**
   * Refuses with a line and a failure as a program would have one: clients that are told that the
   * request has failed mostly end without showing the line.
   */
  private Result refuse(String what, String key) {
    deny(what);
    if (shell != null || refusal != null) {
      return Result.ReplyFailure;
    }
    refusal = messages.apply(variables()).get(key) + "\r\n";
    return Result.ReplySuccess;
  }

  @Override
  protected IoWriteFuture sendResponse(
      Buffer buffer, String request, Result result, boolean wantReply) throws IOException {
    IoWriteFuture sent = super.sendResponse(buffer, request, result, wantReply);
    if (refusal != null && result == Result.ReplySuccess) {
      sayOnStandardError(refusal);
      sendEof();
      sendExitStatus(1);
      close(false);
    }
    return sent;
  }

  private void sayOnStandardError(String line) throws IOException {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    if (getRemoteWindow().getSize() >= bytes.length) {
      Buffer buffer = getSession().createBuffer(SshConstants.SSH_MSG_CHANNEL_EXTENDED_DATA);
      buffer.putUInt(getRecipient());
      buffer.putUInt(STANDARD_ERROR);
      buffer.putBytes(bytes);
      getRemoteWindow().consume(bytes.length);
      getSession().writePacket(buffer);
    }
  }
}
