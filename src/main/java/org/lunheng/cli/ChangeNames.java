package org.lunheng.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.RemovalReason;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The kinds of emendations and the reasons of removals, by their names in the JSON. */
final class ChangeNames implements ITypeConverter<String>, Iterable<String> {
  private static final List<String> ALL =
      Stream.concat(
              Arrays.stream(EmendationKind.values()).map(EmendationKind::json),
              Arrays.stream(RemovalReason.values()).map(ChangeNames::of))
          .toList();

  static String of(RemovalReason reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String convert(String value) {
    return ALL.stream()
        .filter(name -> name.equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(value));
  }

  @Override
  public Iterator<String> iterator() {
    return ALL.iterator();
  }
}
