package org.lunheng.app;

/**
 * What the keys of a table do, by the name of the binding. One switch for a table, and no reference
 * to a method for each key: each reference would be a class that the first frame has to wait for.
 */
@FunctionalInterface
interface Deeds {
  /**
   * Does it.
   *
   * @throws IllegalArgumentException if nothing has this name
   */
  Next act(String name, Model model);
}
