package org.lunheng.app;

/**
 * Where somebody is on the topic map. The topic and the speaker stay chosen while a filter hides
 * them; the nearest ones stand in for them then.
 *
 * @param topic the id of the chosen topic, or null for the first one
 * @param speaker the id of the chosen speaker, or null for everybody
 * @param top the first row shown
 * @param left the first column shown
 */
public record MapPlace(TopicFilter filter, String topic, String speaker, int top, int left) {
  static final MapPlace START = new MapPlace(TopicFilter.NONE, null, null, 0, 0);

  MapPlace at(String otherTopic, String otherSpeaker) {
    return new MapPlace(filter, otherTopic, otherSpeaker, top, left);
  }

  MapPlace scrolled(int otherTop, int otherLeft) {
    return new MapPlace(filter, topic, speaker, otherTop, otherLeft);
  }

  MapPlace filtered(TopicFilter other) {
    return new MapPlace(other, topic, speaker, top, left);
  }
}
