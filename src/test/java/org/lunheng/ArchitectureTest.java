package org.lunheng;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the packages to the table of who may use whom. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java");

  /** The table. A part that does not exist yet is held to it from its first class on. */
  private static final List<Part> PARTS =
      List.of(
          pure("text"),
          pure("document").using("text"),
          pure("clean")
              .using("document", "text")
              .with("org.jsoup..", "org.mozilla.universalchardet.."),
          pure("corpus")
              .using("document", "text")
              .with("com.hankcs.algorithm..", "com.google.re2j.."),
          pure("quiz").using("corpus", "document", "text"),
          pure("reader").using("document"),
          pure("app").using("corpus", "quiz", "reader", "document", "text"),
          pure("view").using("app", "corpus", "quiz", "reader", "document", "text"),
          part("store")
              .using("text", "document", "clean", "corpus", "quiz", "reader")
              .with("tools.jackson..", "org.mozilla.universalchardet..", "org.jsoup..")
              .with("java.sql..", "javax.sql..", "org.sqlite..", "org.postgresql..")
              .with("com.zaxxer.hikari..")
              .with("com.github.houbb..", "com.huaban..", "com.hankcs.hanlp..")
              .with("net.sourceforge.pinyin4j..", "org.tomlj.."),
          part("terminal")
              .using("text", "document", "corpus", "quiz", "reader", "app", "view", "store")
              .with("com.googlecode.lanterna.."),
          part("ssh")
              .using("text", "document", "corpus", "quiz", "reader", "app", "store", "terminal")
              .with("org.apache.sshd..", "org.bouncycastle..", "org.slf4j..")
              .with("io.prometheus..", "com.sun.net.httpserver.."),
          part("cli")
              .using("text", "document", "clean", "corpus", "quiz", "reader", "app", "view")
              .using("store", "terminal", "ssh")
              .with("picocli.."));

  private static JavaClasses classes;

  @BeforeAll
  static void importClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lunheng");
  }

  static Stream<Part> parts() {
    return PARTS.stream();
  }

  static Stream<Part> pureParts() {
    return PARTS.stream().filter(Part::pure);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void usesOnlyWhatTheTableAllows(Part part) {
    classes()
        .that()
        .resideInAPackage(part.inside())
        .should()
        .onlyDependOnClassesThat(part.allowed())
        .allowEmptyShould(true)
        .check(classes);
  }

  @ParameterizedTest
  @MethodSource("pureParts")
  void touchesNothingOutsideItself(Part part) {
    noClasses()
        .that()
        .resideInAPackage(part.inside())
        .should()
        .dependOnClassesThat(Impurity.CLASSES)
        .orShould()
        .accessTargetWhere(Impurity.CALLS)
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void everyClassBelongsToAPart() {
    String[] packages = PARTS.stream().map(Part::inside).toArray(String[]::new);

    classes().should().resideInAnyPackage(packages).check(classes);
  }

  @Test
  void noPartsUseEachOtherInACircle() {
    slices().matching("org.lunheng.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void everyPackageSaysWhatItHolds() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> silent =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .distinct()
              .filter(folder -> !isDescribed(folder))
              .collect(Collectors.toList());

      assertEquals(List.of(), silent, "packages without a described package-info.java");
    }
  }

  private static boolean isDescribed(Path folder) {
    try {
      return Files.readString(folder.resolve("package-info.java")).startsWith("/**");
    } catch (IOException e) {
      return false;
    }
  }

  private static Part part(String name) {
    return new Part(name, false, List.of(name), List.of());
  }

  private static Part pure(String name) {
    return new Part(name, true, List.of(name), List.of());
  }

  /**
   * A row of the table.
   *
   * @param name the package below org.lunheng
   * @param pure whether it does without input, output, clock and chance
   * @param parts the packages below org.lunheng that it may use, itself among them
   * @param libraries the packages outside that it may use besides the JDK's
   */
  private record Part(String name, boolean pure, List<String> parts, List<String> libraries) {

    Part using(String... more) {
      return new Part(name, pure, joined(parts, more), libraries);
    }

    Part with(String... more) {
      return new Part(name, pure, parts, joined(libraries, more));
    }

    private static List<String> joined(List<String> some, String... more) {
      return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toList());
    }

    String inside() {
      return "org.lunheng." + name + "..";
    }

    DescribedPredicate<JavaClass> allowed() {
      String[] packages =
          Stream.concat(
                  parts.stream().map(part -> "org.lunheng." + part + ".."), libraries.stream())
              .toArray(String[]::new);
      return resideInAnyPackage(packages)
          .or(resideInAPackage("java..").and(not(resideInAPackage("java.sql.."))));
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
