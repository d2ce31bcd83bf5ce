package org.lunheng;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.Timer;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What pure code keeps away from: files, streams, sockets, threads, the clock, chance, resources,
 * and the settings of the machine. All of it comes in as values.
 */
final class Impurity {
  static final DescribedPredicate<JavaClass> CLASSES =
      outsideWorld().or(clockAndChance()).as("belong to the outside world, the clock or chance");

  /** Calls and method references alike. */
  static final DescribedPredicate<JavaAccess<?>> CALLS =
      DescribedPredicate.describe(
          "a method asks the machine for something",
          access ->
              access.getTarget() instanceof CodeUnitAccessTarget method && asksTheMachine(method));

  private static final Pattern RESOURCE = Pattern.compile("getResource.*|getSystemResource.*");

  private Impurity() {}

  /** Every enum and lambda may be serializable, so that one interface is harmless. */
  private static DescribedPredicate<JavaClass> outsideWorld() {
    return resideInAnyPackage(
            "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..")
        .and(not(isOneOf(Serializable.class)))
        .or(
            isOneOf(
                Process.class,
                ProcessBuilder.class,
                Runtime.class,
                Thread.class,
                ClassLoader.class,
                ResourceBundle.class,
                Scanner.class,
                ServiceLoader.class,
                Timer.class));
  }

  private static DescribedPredicate<JavaClass> clockAndChance() {
    return resideInAPackage("java.util.random..")
        .or(assignableTo(Random.class))
        .or(isOneOf(SplittableRandom.class, SecureRandom.class))
        .or(isOneOf(Clock.class, Date.class, Calendar.class));
  }

  private static DescribedPredicate<JavaClass> isOneOf(Class<?>... types) {
    return DescribedPredicate.describe(
        "one of these", type -> Arrays.stream(types).anyMatch(type::isEquivalentTo));
  }

  private static boolean asksTheMachine(CodeUnitAccessTarget method) {
    JavaClass owner = method.getOwner();
    return isSystem(owner, method.getName())
        || isClockOrChance(owner, method.getName(), method.getRawParameterTypes().size())
        || isDefault(owner, method.getName())
        || RESOURCE.matcher(method.getName()).matches()
        || formatsForTheDefaultLocale(method);
  }

  /** Time, environment, properties; copying arrays is no question. */
  private static boolean isSystem(JavaClass owner, String name) {
    return owner.isEquivalentTo(System.class) && !name.equals("arraycopy");
  }

  private static boolean isClockOrChance(JavaClass owner, String name, int parameters) {
    return owner.getPackageName().startsWith("java.time") && name.equals("now")
        || owner.isEquivalentTo(Math.class) && name.equals("random")
        || owner.isEquivalentTo(StrictMath.class) && name.equals("random")
        || owner.isEquivalentTo(UUID.class) && name.equals("randomUUID")
        || owner.isEquivalentTo(Collections.class) && name.equals("shuffle") && parameters == 1;
  }

  private static boolean isDefault(JavaClass owner, String name) {
    return owner.isEquivalentTo(Locale.class) && name.equals("getDefault")
        || owner.isEquivalentTo(TimeZone.class) && name.equals("getDefault")
        || owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault")
        || owner.isEquivalentTo(Charset.class) && name.equals("defaultCharset");
  }

  /** The methods of String that take a locale from the machine unless they are given one. */
  private static boolean formatsForTheDefaultLocale(CodeUnitAccessTarget method) {
    if (!method.getOwner().isEquivalentTo(String.class)) {
      return false;
    }
    boolean givenLocale =
        method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
    return switch (method.getName()) {
      case "format", "formatted", "toLowerCase", "toUpperCase" -> !givenLocale;
      default -> false;
    };
  }
}
