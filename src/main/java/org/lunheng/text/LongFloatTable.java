package org.lunheng.text;

/** Numbers by long keys other than 0, in an open hash table of fixed size: small, quick to fill. */
public final class LongFloatTable {
  private final int bits;
  private final int mask;
  private final long[] keys;
  private final float[] values;

  /**
   * An empty table.
   *
   * @param bits the size as a power of two; to stay quick it should be half empty
   */
  public LongFloatTable(int bits) {
    this.bits = bits;
    this.mask = (1 << bits) - 1;
    this.keys = new long[1 << bits];
    this.values = new float[1 << bits];
  }

  /** The number of a key, or another one if it has none. */
  public float get(long key, float otherwise) {
    int slot = slot(key);
    return key != 0 && keys[slot] == key ? values[slot] : otherwise;
  }

  public void put(long key, float value) {
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = value;
  }

  /** The slot of a key, or the free one where it would be put. */
  private int slot(long key) {
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 64 - bits);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
