package org.lunheng.clean;

import java.util.List;
import java.util.Set;

/**
 * Names and terms of the field as they are written.
 *
 * @param companies names that are written in lower case by mistake
 * @param persons names of persons, with a space between their words
 * @param names other names
 * @param terms words for things, which stand behind a company's name too
 * @param noSlips words that look like slips of one and are none
 * @param unless words behind a company's name in lower case that make it an ordinary word
 * @param about words near a company's name that tell that it is one
 */
public record Terms(
    Set<String> companies,
    Set<String> persons,
    Set<String> names,
    Set<String> terms,
    Set<String> noSlips,
    List<String> unless,
    List<String> about) {
  public Terms {
    companies = Set.copyOf(companies);
    persons = Set.copyOf(persons);
    names = Set.copyOf(names);
    terms = Set.copyOf(terms);
    noSlips = Set.copyOf(noSlips);
    unless = List.copyOf(unless);
    about = List.copyOf(about);
  }
}
