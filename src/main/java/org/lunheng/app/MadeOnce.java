package org.lunheng.app;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What rooms of one process make alike of the same things: made by the first one, shared by the
 * others, and gone when none of them holds it any longer. Where texts are read by many at a time,
 * most of what a room holds is of this sort.
 */
final class MadeOnce<V> {
  private final Map<Key, Held<V>> values = new ConcurrentHashMap<>();
  private final ReferenceQueue<V> gone = new ReferenceQueue<>();

  /** What a value is made of; only the very same things make the same, which is quickly seen. */
  private record Key(int number, List<Object> things) {
    @Override
    public boolean equals(Object object) {
      if (!(object instanceof Key other) || number != other.number) {
        return false;
      }
      boolean same = things.size() == other.things.size();
      for (int i = 0; same && i < things.size(); i++) {
        same = things.get(i) == other.things.get(i);
      }
      return same;
    }

    @Override
    public int hashCode() {
      return number;
    }
  }

  private static final class Held<V> extends WeakReference<V> {
    private final Key key;

    Held(Key key, V value, ReferenceQueue<V> gone) {
      super(value, gone);
      this.key = key;
    }
  }

  /**
   * What is made of some things and a number. Two who ask at once may each make it.
   *
   * @param number should tell most of what is kept apart
   * @param maker gives the same for the same things
   */
  V of(int number, List<Object> things, Supplier<V> maker) {
    sweep();
    Key key = new Key(number, things);
    Held<V> held = values.get(key);
    V value = held == null ? null : held.get();
    if (value == null) {
      value = maker.get();
      values.put(key, new Held<>(key, value, gone));
    }
    return value;
  }

  /** How many are kept. */
  int size() {
    sweep();
    return values.size();
  }

  private void sweep() {
    for (Reference<?> left = gone.poll(); left != null; left = gone.poll()) {
      values.remove(((Held<?>) left).key, left);
    }
  }
}
