package org.zcwc.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** 甲和乙分别完成3个、5场: gives the figures behind 分别 to the names before it, in their order. */
final class Respectively {

  /** How far the names and the figures may stand from the word. */
  private static final int REACH = 60;

  private final Map<Integer, Topic.Hold> holds = new HashMap<>();

  Respectively(Scene scene, Subject subject) {
    for (int i = 0; scene.has(Word.RESPECTIVELY) && i < scene.size(); i++) {
      if (scene.token(i).is(Word.RESPECTIVELY)) {
        assign(scene, subject, i);
      }
    }
  }

  private void assign(Scene scene, Subject subject, int at) {
    int names = 0;
    int own = -1;
    int start = at;
    while (start > Math.max(0, at - REACH)
        && !ends(scene, start - 1)
        && scene.token(start - 1).figure() == null) {
      start--;
    }
    for (Token token : scene.tokens(start, at)) {
      if (!token.names().isEmpty()) {
        own = subject.named(token) ? names : own;
        names++;
      }
    }
    int figures = 0;
    int mine = -1;
    int end = at + 1;
    while (end < Math.min(scene.size(), at + REACH)
        && !ends(scene, end)
        && scene.token(end).names().isEmpty()) {
      boolean counts = scene.token(end).figure() != null && scene.token(end).figure().counts();
      if (counts) {
        mine = figures == own ? end : mine;
        figures++;
      }
      end++;
    }
    // 招聘会、宣讲会分别为56场、24场: those that are no names of ours are counted as the list has them.
    int items = 1;
    int place = -1;
    for (Token token : scene.tokens(start, at)) {
      items += token.kind() == Token.Kind.MARK && token.said().equals("、") ? 1 : 0;
      items +=
          token.said().equals("和") || token.said().equals("与") || token.said().equals("及") ? 1 : 0;
      place = subject.named(token) ? items - 1 : place;
    }
    if (names < 2 && items > 1 && place >= 0 && items == figures) {
      names = items;
      mine = figure(scene, at, end, place);
    }
    if (names < 2 || own < 0) {
      return;
    }
    for (int i = at + 1; i < end; i++) {
      if (scene.token(i).figure() != null) {
        boolean taken = i == mine && names == figures;
        holds.put(i, taken ? Topic.Hold.SURE : Topic.Hold.NOT);
      }
    }
  }

  private static int figure(Scene scene, int from, int to, int place) {
    int counted = 0;
    for (int i = from; i < to; i++) {
      boolean counts = scene.token(i).figure() != null && scene.token(i).figure().counts();
      if (counts && counted++ == place) {
        return i;
      }
    }
    return -1;
  }

  private static boolean ends(Scene scene, int at) {
    return "。；！？\n".indexOf(scene.text().charAt(scene.token(at).start())) >= 0;
  }

  /** Whose the quantity is, if it stands behind such a word. */
  Optional<Topic.Hold> hold(Mention mention) {
    return Optional.ofNullable(holds.get(mention.at()));
  }
}
