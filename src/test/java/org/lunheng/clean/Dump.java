package org.lunheng.clean;

import java.nio.file.*;
import java.util.*;
import org.lunheng.document.*;

public class Dump {
  public static void main(String[] a) throws Exception {
    Map<String, String> raws = new LinkedHashMap<>();
    String[][] five = {
      {"tian-yuandong", "000"},
      {"xue-zhang-li-panel", "001"},
      {"sutskever-patel", "002"},
      {"lecun-levy", "003"},
      {"shum-talk", "004"}
    };
    if (a[0].equals("five")) {
      for (String[] f : five)
        try (var s = Files.list(Path.of("corpus/raw"))) {
          Path p = s.filter(x -> x.getFileName().toString().startsWith(f[1])).findFirst().get();
          raws.put(p.toString(), "src/test/resources/readings/" + f[0] + ".tsv");
        }
    } else {
      try (var s = Files.list(Path.of(a[0]))) {
        s.filter(x -> x.toString().endsWith(".txt"))
            .sorted()
            .forEach(p -> raws.put(p.toString(), p.toString().replace(".txt", ".tsv")));
      }
    }
    int rows = 0, bad = 0;
    for (var e : raws.entrySet()) {
      RawText raw = RawTexts.read(Path.of(e.getKey()));
      Interview i = Cleaner.clean(raw);
      Reading r = Reading.of(Path.of(e.getValue()));
      var d = r.differences(i, raw);
      rows += r.rows().size();
      bad += d.size();
      System.out.println(
          "== "
              + e.getKey()
              + " "
              + d.size()
              + "/"
              + r.rows().size()
              + " title="
              + i.title()
              + " | date="
              + i.date()
              + " | pub="
              + i.publisher()
              + " | by="
              + i.byline()
              + " | ev="
              + i.event()
              + " | "
              + i.kind()
              + " "
              + i.script()
              + " em="
              + i.apparatus().emendations().size());
      for (Participant p : i.participants())
        System.out.println(
            "   " + p.id() + " " + p.name() + " " + p.role() + " " + p.affiliation());
      d.forEach(x -> System.out.println("   ! " + x));
    }
    System.out.println(bad + " of " + rows);
  }
}
