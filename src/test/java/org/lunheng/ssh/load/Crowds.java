package org.lunheng.ssh.load;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Random;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.lunheng.text.Size;

/** Makes readers. */
final class Crowds {
  static final String USER = "reader";
  private static final int KEY_BITS = 256;
  private static final Size SIZE = new Size(120, 40);

  private Crowds() {}

  static KeyPair key() throws GeneralSecurityException {
    return KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, KEY_BITS);
  }

  /** Adds readers of the room, each with a key of their own. */
  static void addReaders(Crowd crowd, Plan plan, int count, int mostAnswers)
      throws GeneralSecurityException {
    for (int i = 0; i < count; i++) {
      int number = crowd.seats().size();
      Random random = new Random(plan.seed() * 1_000_003 + number);
      RoomHabit habit = new RoomHabit(random, plan.quizzes(), mostAnswers);
      crowd.add(new Seat(number, key(), habit, habit.size(), crowd.waits()));
    }
  }

  /** Adds readers of less, all with one key. */
  static void addLess(Crowd crowd, Plan plan, int count, KeyPair key) {
    for (int i = 0; i < count; i++) {
      int number = crowd.seats().size();
      Habit habit = new LessHabit(new Random(plan.seed() * 1_000_003 + number));
      crowd.add(new Seat(number, key, habit, SIZE, crowd.waits()));
    }
  }

  /** What all readers of the room know of their answers. */
  static Answered answered(Crowd crowd) {
    return crowd.seats().stream()
        .map(seat -> ((RoomHabit) seat.habit()).answered())
        .reduce(Answered.NONE, Answered::plus);
  }
}
