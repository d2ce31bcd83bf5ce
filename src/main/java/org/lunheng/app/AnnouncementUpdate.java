package org.lunheng.app;

/** Has what the host says stand until it is no longer true or has been seen. */
final class AnnouncementUpdate {
  /** Who types on must not miss it. */
  private static final int READING_MILLISECONDS = 5_000;

  private AnnouncementUpdate() {}

  /** The state before something happens: what the reader does takes away what was seen. */
  static Model heard(Model model, Msg msg) {
    Announcement said = model.announcement();
    boolean done =
        msg instanceof Msg.KeyPressed || msg instanceof Msg.Pasted || msg instanceof Msg.Pointed;
    return said != null && said.seen() && done ? model.withAnnouncement(null) : model;
  }

  /** What comes of news of the host; null if it is other news. */
  static Next answered(Model model, Msg msg) {
    Announcement said = model.announcement();
    if (msg instanceof Msg.AnnouncementSeen seen) {
      boolean same = seen.announcement().equals(said);
      return Next.of(same ? model.withAnnouncement(said.afterAWhile()) : model);
    }
    if (!(msg instanceof Msg.Announced announced)) {
      return null;
    }
    if (said != null && said.kind() == Announcement.Kind.STOPPING) {
      return Next.of(model);
    }
    Announcement news = announced.announcement();
    Model told = model.withAnnouncement(news);
    return news == null || news.seen()
        ? Next.of(told)
        : Next.of(told, new Cmd.Remind(READING_MILLISECONDS, new Msg.AnnouncementSeen(news)));
  }
}
