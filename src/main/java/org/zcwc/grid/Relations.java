package org.zcwc.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a part of an OOXML package refers to within it, by id, in the order written (ECMA-376 part
 * 2, 9.3). References out of the package are left out: nothing is ever fetched.
 */
record Relations(Map<String, Relation> byId) {

  /**
   * One reference.
   *
   * @param type the last step of the relation's type, e.g. {@code worksheet}; the strict and the
   *     transitional form differ only before it
   */
  record Relation(String type, String target) {}

  /** The relations of the package itself. */
  static Relations ofPackage(Parts parts) throws IOException {
    return read("_rels/.rels", "", parts);
  }

  /** The relations of this part. */
  static Relations of(String part, Parts parts) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    return read(folder + "_rels/" + part.substring(slash) + ".rels", folder, parts);
  }

  /** The first target of this type. */
  Optional<String> first(String type) {
    for (Relation relation : byId.values()) {
      if (relation.type.equals(type)) {
        return Optional.of(relation.target);
      }
    }
    return Optional.empty();
  }

  /** All targets of this type, in order. */
  List<String> all(String type) {
    List<String> targets = new ArrayList<>();
    for (Relation relation : byId.values()) {
      if (relation.type.equals(type)) {
        targets.add(relation.target);
      }
    }
    return targets;
  }

  private static Relations read(String name, String folder, Parts parts) throws IOException {
    Map<String, Relation> relations = new LinkedHashMap<>();
    Optional<byte[]> part = parts.get(name);
    if (part.isPresent()) {
      Xml xml = new Xml(part.get());
      for (Xml.Event e = xml.next(); e != Xml.Event.NOTHING; e = xml.next()) {
        if (e == Xml.Event.START
            && xml.is("Relationship")
            && !xml.attribute("TargetMode").equals("External")) {
          String type = xml.attribute("Type");
          relations.put(
              xml.attribute("Id"),
              new Relation(
                  type.substring(type.lastIndexOf('/') + 1),
                  resolve(folder, xml.attribute("Target"))));
        }
      }
    }
    return new Relations(relations);
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String path = folder + target.replace('\\', '/');
    if (!path.contains("./") && !path.endsWith(".")) {
      return path;
    }
    List<String> steps = new ArrayList<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.remove(steps.size() - 1);
      } else if (!step.equals(".") && !step.equals("..")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }
}
