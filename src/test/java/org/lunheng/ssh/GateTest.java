package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lunheng.reader.ReaderId;
import org.lunheng.ssh.Watch.Refusal;

class GateTest {
  private static final ReaderId READER = new ReaderId("SHA256:a");
  private static final ReaderId OTHER = new ReaderId("SHA256:b");
  private static final long SECOND = 1_000_000_000L;

  private static ServerSettings.Caps caps(int sessions, int address, int reader, int strangers) {
    return new ServerSettings.Caps(sessions, address, reader, strangers, 6, 1000, 1);
  }

  private static Gate.Pass arrived(Gate gate, String address) {
    Gate.Pass pass = new Gate.Pass(address);
    assertEquals(Optional.empty(), gate.arrive(pass, 0));
    return pass;
  }

  @Test
  void strangersAreCountedUntilTheySayWhoTheyAre() {
    Gate gate = new Gate(caps(9, 9, 9, 1));
    Gate.Pass first = arrived(gate, "a");

    assertEquals(Optional.of(Refusal.CROWD), gate.arrive(new Gate.Pass("b"), 0));
    gate.admit(first, READER, false);

    arrived(gate, "b");
    assertEquals(1, gate.sessions());
    assertEquals(1, gate.strangers());
  }

  @Test
  void anAddressHasSoManyConnections() {
    Gate gate = new Gate(caps(9, 2, 9, 9));
    Gate.Pass first = arrived(gate, "a");
    gate.admit(first, READER, false);
    arrived(gate, "a");

    assertEquals(Optional.of(Refusal.ADDRESS_FULL), gate.arrive(new Gate.Pass("a"), 0));
    arrived(gate, "b");
    gate.leave(first);
    arrived(gate, "a");
  }

  @Test
  void aReaderHasSoManySessionsAndGuestsAreAllDifferent() {
    Gate gate = new Gate(caps(9, 9, 1, 9));
    gate.admit(arrived(gate, "a"), READER, false);

    assertEquals(Optional.of(Refusal.READER_FULL), gate.admit(arrived(gate, "b"), READER, false));
    assertEquals(Optional.empty(), gate.admit(arrived(gate, "c"), OTHER, false));
    assertEquals(Optional.empty(), gate.admit(arrived(gate, "d"), READER, true));
  }

  @Test
  void thoseInFlightDoNotOverfillTheHouse() {
    Gate gate = new Gate(caps(1, 9, 9, 9));
    Gate.Pass first = arrived(gate, "a");
    Gate.Pass second = arrived(gate, "b");

    assertEquals(Optional.empty(), gate.admit(first, READER, false));

    assertEquals(Optional.of(Refusal.FULL), gate.admit(second, OTHER, false));
    assertEquals(Optional.of(Refusal.FULL), gate.arrive(new Gate.Pass("c"), 0));
  }

  @Test
  void nothingIsRememberedOfThoseWhoHaveGone() {
    Gate gate = new Gate(caps(100, 100, 100, 100));
    List<Gate.Pass> passes = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      passes.add(arrived(gate, "a" + i));
    }
    for (int i = 0; i < 50; i++) {
      gate.admit(passes.get(i), new ReaderId("SHA256:" + i), false);
    }

    passes.forEach(gate::leave);
    passes.forEach(gate::leave);

    assertEquals(0, gate.sessions() + gate.strangers() + gate.remembered());
  }

  @Test
  void nobodyIsAdmittedTwiceOrAfterGoing() {
    Gate gate = new Gate(caps(9, 9, 9, 9));
    Gate.Pass pass = arrived(gate, "a");
    gate.admit(pass, READER, false);

    assertThrows(IllegalStateException.class, () -> gate.admit(pass, OTHER, false));
    gate.leave(pass);
    assertThrows(IllegalStateException.class, () -> gate.admit(pass, OTHER, false));
  }

  @Test
  void hasteIsAMatterOfOneAddress() {
    Gate gate = new Gate(new ServerSettings.Caps(9, 9, 9, 9, 6, 2, 0.5));
    arrived(gate, "a");
    arrived(gate, "a");

    assertEquals(Optional.of(Refusal.HASTE), gate.arrive(new Gate.Pass("a"), SECOND));
    arrived(gate, "b");
    assertEquals(Optional.empty(), gate.arrive(new Gate.Pass("a"), 2 * SECOND));
  }

  @Test
  void bucketsTakeBoundedMemory() {
    Buckets buckets = new Buckets(2, 1);
    for (int i = 0; i < 100_000; i++) {
      buckets.take("address " + i, 0);
    }

    assertTrue(buckets.size() <= 20_000, () -> buckets.size() + " remembered");
    buckets.forgetFull(SECOND);
    assertEquals(0, buckets.size());
  }
}
