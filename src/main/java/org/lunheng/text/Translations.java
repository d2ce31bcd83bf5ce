package org.lunheng.text;

/**
 * The same words in the three languages of the program.
 *
 * @param en English
 * @param hans Chinese in Simplified characters
 * @param hant Chinese in Traditional characters
 */
public record Translations(String en, String hans, String hant) {

  /**
   * The words in a language.
   *
   * @param language as {@link Messages#language()} has it; any other one gets English
   */
  public String in(String language) {
    return switch (language) {
      case "zh-Hans" -> hans;
      case "zh-Hant" -> hant;
      default -> en;
    };
  }
}
