package org.zcwc.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.ResponsibleUnit;
import org.zcwc.model.submission.Arrival;

/** The files that came: every one under the input, once, with its day and the clerk's decisions. */
public final class Intake {

  private Intake() {}

  /**
   * What came.
   *
   * @param arrivals sorted by path, in code point order
   * @param findings about the input as a whole and the clerk's own lists
   */
  public record Listing(List<Arrival> arrivals, List<Finding> findings) {
    public Listing {
      arrivals = List.copyOf(arrivals);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Lists what came, without opening more than archives.
   *
   * @param input a folder, a zip, or one file
   * @param crew by whom files are looked at
   * @throws IOException where the input cannot be read at all
   */
  public static Listing list(Path input, Programme programme, Crew crew) throws IOException {
    return list(input, programme, crew, new FirstLooks(Optional.empty()));
  }

  /**
   * As {@link #list(Path, Programme, Crew)}.
   *
   * @param first looks at some of the files, taken before
   */
  public static Listing list(Path input, Programme programme, Crew crew, FirstLooks first)
      throws IOException {
    Walk walk = new Walk(programme.limits(), crew, first);
    walk.through(input);
    List<Found> found = new ArrayList<>(walk.found());
    found.sort(Comparator.comparing(Found::path, Intake::byCodePoint));
    List<Finding> ofReceived = new ArrayList<>();
    ReceivedList received =
        control(found, ReceivedList.NAME, Rule.RECEIVED_LIST_INVALID, ofReceived)
            .map(bytes -> ReceivedList.read(bytes, programme.limits().files(), ofReceived))
            .orElse(ReceivedList.NONE);
    List<Finding> ofDecisions = new ArrayList<>();
    Decisions decisions =
        control(found, Decisions.NAME, Rule.DECISION_INVALID, ofDecisions)
            .map(bytes -> Decisions.read(bytes, names(programme), ofDecisions))
            .orElse(Decisions.NONE);
    Set<String> named = new HashSet<>(received.files());
    named.addAll(decisions.files());
    Set<String> paths = new HashSet<>();
    if (!named.isEmpty()) {
      found.forEach(file -> addNamed(file.path(), named, paths));
    }
    ofReceived.addAll(received.unused(paths));
    ofDecisions.addAll(decisions.told(paths));
    int most = programme.limits().findings();
    List<Finding> findings = new ArrayList<>(walk.findings());
    findings.addAll(Finding.told(ofReceived, most));
    findings.addAll(Finding.told(ofDecisions, most));
    List<Arrival> arrivals =
        found.stream().map(file -> arrival(file, received, decisions, programme)).toList();
    return new Listing(arrivals, findings);
  }

  private static Arrival arrival(
      Found file, ReceivedList received, Decisions decisions, Programme programme) {
    Place place = new Place(file.path());
    return new Arrival(
        file.path(),
        received
            .date(place)
            .orElseGet(() -> file.modified().atZone(programme.zone()).toLocalDate()),
        decisions.of(place),
        file.ignored(),
        file.barred().map(why -> why.at(new Source.WholeFile(file.path()))),
        file.content());
  }

  private static Optional<byte[]> control(
      List<Found> found, String name, Rule rule, List<Finding> findings) {
    Optional<Found> file = found.stream().filter(f -> f.path().equals(name)).findFirst();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(file.get().content().read());
    } catch (IOException e) {
      findings.add(Finding.of(rule, "").variant("unreadable").at(new Source.WholeFile(name)));
      return Optional.empty();
    }
  }

  private static Map<String, String> names(Programme programme) {
    Map<String, String> names = new HashMap<>();
    for (ResponsibleUnit unit : programme.units()) {
      unit.aliases().forEach(alias -> names.putIfAbsent(alias, unit.name()));
    }
    programme.units().forEach(unit -> names.put(unit.name(), unit.name()));
    return names;
  }

  /**
   * Adds what is named of a path, and of the folders around it. Not all of them: ten thousand names
   * in a zip may have hundreds each.
   */
  private static void addNamed(String path, Set<String> named, Set<String> paths) {
    for (int end = path.length(); end >= 0; end = path.lastIndexOf('/', end - 1)) {
      String at = path.substring(0, end);
      if (named.contains(at)) {
        paths.add(at);
      }
    }
  }

  /** By code points: UTF-16 would put rare hanzi before full-width forms. */
  private static int byCodePoint(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    if (i == a.length() || i == b.length()) {
      return a.length() - b.length();
    }
    boolean inPair = i > 0 && Character.isLowSurrogate(a.charAt(i));
    int at = inPair && Character.isHighSurrogate(a.charAt(i - 1)) ? i - 1 : i;
    return Integer.compare(a.codePointAt(at), b.codePointAt(at));
  }
}
