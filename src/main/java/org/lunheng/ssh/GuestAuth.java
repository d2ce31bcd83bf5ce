package org.lunheng.ssh;

import java.util.List;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.auth.AbstractUserAuthFactory;
import org.apache.sshd.server.auth.UserAuth;
import org.apache.sshd.server.auth.keyboard.InteractiveChallenge;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.auth.keyboard.UserAuthKeyboardInteractive;
import org.apache.sshd.server.session.ServerSession;
import org.lunheng.text.Messages;

/** Guests: asked for a name, which they need not give, and never anybody who was here before. */
final class GuestAuth extends UserAuthKeyboardInteractive {
  private static final String METHOD = "keyboard-interactive";

  private final Admission admission;
  private final Prompt prompt;

  private GuestAuth(Admission admission, Messages messages) {
    this.admission = admission;
    this.prompt = new Prompt(messages);
  }

  /** Makes one for each attempt. */
  static final class Factory extends AbstractUserAuthFactory {
    private final Admission admission;
    private final Messages messages;

    Factory(Admission admission, Messages messages) {
      super(METHOD);
      this.admission = admission;
      this.messages = messages;
    }

    @Override
    public UserAuth createUserAuth(ServerSession session) {
      return new GuestAuth(admission, messages);
    }
  }

  @Override
  protected Boolean doAuth(Buffer buffer, boolean init) {
    ReaderSession session = (ReaderSession) getServerSession();
    session.connection().forget();
    Boolean answered = tried(session, buffer, init);
    if (answered == null) {
      return null;
    }
    Connection.Identity guest = answered ? Connection.Identity.ofGuest(prompt.name) : null;
    return admission.decide(session, METHOD, guest, guest == null ? "" : guest.reader().value());
  }

  private Boolean tried(ServerSession session, Buffer buffer, boolean init) {
    try {
      return init
          ? doInitialAuth(session, getUsername(), prompt, buffer)
          : doValidateAuthResponse(session, getUsername(), prompt, buffer);
    } catch (Exception e) {
      return false;
    }
  }

  /** What is asked and answered. */
  private static final class Prompt implements KeyboardInteractiveAuthenticator {
    private final Messages messages;
    private String name = "";

    Prompt(Messages messages) {
      this.messages = messages;
    }

    @Override
    public InteractiveChallenge generateChallenge(
        ServerSession session, String user, String language, String methods) {
      InteractiveChallenge challenge = new InteractiveChallenge();
      challenge.setInteractionName("");
      challenge.setInteractionInstruction(messages.get("serve.guest-welcome"));
      challenge.setLanguageTag("");
      challenge.addPrompt(messages.get("serve.guest-name") + " ", true);
      return challenge;
    }

    @Override
    public boolean authenticate(ServerSession session, String user, List<String> answers) {
      if (answers.size() != 1) {
        return false;
      }
      name = GuestNames.cleaned(answers.get(0));
      return true;
    }
  }
}
