package org.lunheng.ssh;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lunheng.reader.ReaderId;
import org.lunheng.ssh.Watch.Refusal;

/** Counts who is there and says who may still come in. */
final class Gate {
  private final ServerSettings.Caps caps;
  private final Buckets buckets;
  private final Map<String, Integer> byAddress = new HashMap<>();
  private final Map<ReaderId, Integer> byReader = new HashMap<>();
  private int strangers;
  private int sessions;

  Gate(ServerSettings.Caps caps) {
    this.caps = caps;
    this.buckets = new Buckets(caps.burst(), caps.perSecond());
  }

  /** A connection of what counts as one address, from coming to going. */
  static final class Pass {
    private final String address;
    private boolean counted;
    private boolean inside;
    private ReaderId reader;

    Pass(String address) {
      this.address = address;
    }
  }

  /**
   * Somebody comes.
   *
   * @param now in nanoseconds
   * @return why they may not; empty if they may
   */
  synchronized Optional<Refusal> arrive(Pass pass, long now) {
    if (!buckets.take(pass.address, now)) {
      return Optional.of(Refusal.HASTE);
    }
    if (sessions >= caps.sessions()) {
      return Optional.of(Refusal.FULL);
    }
    if (byAddress.getOrDefault(pass.address, 0) >= caps.perAddress()) {
      return Optional.of(Refusal.ADDRESS_FULL);
    }
    if (strangers >= caps.strangers()) {
      return Optional.of(Refusal.CROWD);
    }
    pass.counted = true;
    strangers++;
    byAddress.merge(pass.address, 1, Integer::sum);
    return Optional.empty();
  }

  /**
   * Somebody who has come has said who they are.
   *
   * @param guest whether nobody else can be this reader
   * @return why they may not stay; empty if they may
   */
  synchronized Optional<Refusal> admit(Pass pass, ReaderId reader, boolean guest) {
    if (!pass.counted || pass.inside) {
      throw new IllegalStateException("admitted twice, or when gone");
    }
    if (sessions >= caps.sessions()) {
      return Optional.of(Refusal.FULL);
    }
    if (!guest && byReader.getOrDefault(reader, 0) >= caps.perReader()) {
      return Optional.of(Refusal.READER_FULL);
    }
    pass.inside = true;
    pass.reader = reader;
    strangers--;
    sessions++;
    byReader.merge(reader, 1, Integer::sum);
    return Optional.empty();
  }

  /** Somebody goes; twice is the same as once. */
  synchronized void leave(Pass pass) {
    if (!pass.counted) {
      return;
    }
    pass.counted = false;
    less(byAddress, pass.address);
    if (pass.inside) {
      sessions--;
      less(byReader, pass.reader);
    } else {
      strangers--;
    }
  }

  /** Lets go of what need not be remembered any more. */
  synchronized void tidy(long now) {
    buckets.forgetFull(now);
  }

  /** Those inside. */
  synchronized int sessions() {
    return sessions;
  }

  /** Those who have not said who they are. */
  synchronized int strangers() {
    return strangers;
  }

  /** How many addresses and readers are remembered. */
  synchronized int remembered() {
    return byAddress.size() + byReader.size();
  }

  private static <K> void less(Map<K, Integer> counts, K key) {
    counts.computeIfPresent(key, (any, count) -> count == 1 ? null : count - 1);
  }
}
