package org.lunheng.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What many ask for, made once for all of them. Whoever asks while it is being made waits for it,
 * and if it fails is told so too; the next one to ask has it made anew.
 *
 * @param <E> how making it may fail
 */
public final class Once<K, V, E extends Exception> {
  /** Makes what is asked for. */
  @FunctionalInterface
  public interface Making<K, V, E extends Exception> {
    /** What belongs to the key, never null. */
    V of(K key) throws E;
  }

  private final Making<K, V, E> making;
  private final Map<K, Place> places = new ConcurrentHashMap<>();

  /** Nothing of it is made yet. */
  public Once(Making<K, V, E> making) {
    this.making = making;
  }

  /** What belongs to a key, which may be asked for by any number of threads. */
  public V get(K key) throws E {
    return places.computeIfAbsent(key, Place::new).get();
  }

  /** Where something is, once it is made. */
  private final class Place {
    private final K key;
    private V made;
    private Throwable failure;

    Place(K key) {
      this.key = key;
    }

    synchronized V get() throws E {
      if (failure != null) {
        throw Once.this.<E>thrown(failure);
      }
      if (made == null) {
        make();
      }
      return made;
    }

    private void make() throws E {
      try {
        made = making.of(key);
      } catch (Throwable e) {
        failure = e;
        places.remove(key, this);
        throw e;
      }
    }
  }

  /** Throws again what making threw, which is an E or unchecked. */
  @SuppressWarnings("unchecked")
  private <T extends Throwable> T thrown(Throwable failure) throws T {
    throw (T) failure;
  }
}
