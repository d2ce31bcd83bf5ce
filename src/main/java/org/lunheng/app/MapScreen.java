package org.lunheng.app;

import java.util.List;

/** The topic map, and what it leads to. */
public sealed interface MapScreen extends Screen {

  /**
   * Topics and speakers, and who takes which stance.
   *
   * @param behind the library or the panes
   */
  record TopicMap(Screen behind, MapPlace place) implements MapScreen {
    @Override
    public Screen fitted(Model model) {
      return MapUpdate.fitted(model, this);
    }

    @Override
    public Screen scrolled(Model model, int lines) {
      return MapUpdate.scrolled(model, lines);
    }

    /** Cells are counted row by row. */
    @Override
    public Screen chosen(Model model, int cell) {
      return MapUpdate.chosen(model, cell);
    }

    TopicMap at(MapPlace other) {
      return new TopicMap(behind, other);
    }
  }

  /**
   * A line to type words that the topics have to contain.
   *
   * @param behind the map, which shows these topics already
   */
  record TopicSearch(TopicMap behind, TextInput input) implements MapScreen, Screen.Typed {
    @Override
    public Screen fitted(Model model) {
      return new TopicSearch(MapUpdate.fitted(model, behind), input);
    }

    @Override
    public Screen edited(Model model, TextInput other) {
      return TopicSearchUpdate.edited(model, this, other);
    }
  }

  /**
   * The claims on a topic.
   *
   * @param behind the map, which says which claims are shown
   * @param topic the topic's id
   * @param speaker the id of the only speaker, or null for everybody
   * @param chosen the number of the chosen claim
   * @param top the first line shown
   * @param marked the ids of the claims to open side by side
   */
  record ClaimList(
      TopicMap behind, String topic, String speaker, int chosen, int top, List<String> marked)
      implements MapScreen {
    public ClaimList {
      marked = List.copyOf(marked);
    }

    @Override
    public Screen fitted(Model model) {
      return ClaimListUpdate.fitted(model, this);
    }

    @Override
    public Screen scrolled(Model model, int lines) {
      return ClaimListUpdate.at(model, this, chosen + Integer.signum(lines));
    }

    @Override
    public Screen chosen(Model model, int claim) {
      return ClaimListUpdate.at(model, this, claim);
    }

    ClaimList at(int claim, int line) {
      return new ClaimList(behind, topic, speaker, claim, line, marked);
    }

    ClaimList of(String person) {
      return new ClaimList(behind, topic, person, chosen, top, marked);
    }

    ClaimList marking(List<String> claims) {
      return new ClaimList(behind, topic, speaker, chosen, top, claims);
    }
  }
}
