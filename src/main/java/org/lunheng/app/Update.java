package org.lunheng.app;

/** Says what comes after a message. */
public final class Update {
  private Update() {}

  /** The state after a message, and what is to be done. */
  public static Next update(Model model, Msg msg) {
    if (msg instanceof Msg.KeyPressed pressed && pressed.key().equals(Key.of('q'))) {
      return Next.of(model, new Cmd.Quit());
    }
    return Next.of(model);
  }
}
