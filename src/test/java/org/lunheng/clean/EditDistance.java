package org.lunheng.clean;

/** Levenshtein's distance: how many chars have to be put in, left out or changed. */
public final class EditDistance {
  private EditDistance() {}

  public static int between(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int k = 1; k < row.length; k++) {
        int above = row[k];
        int change = i > 0 && one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1;
        row[k] = i == 0 ? k : Math.min(Math.min(above, row[k - 1]) + 1, diagonal + change);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
