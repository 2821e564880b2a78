package org.zcwc.render.page;

import java.io.IOException;
import java.util.List;
import org.zcwc.message.Messages;

/**
 * The line over a list with which a reader looks for something in it. The page's script makes it
 * work and shows it; without the script there is only the list.
 *
 * @param list the id of the list, whose items carry {@code data-item}
 * @param choices besides the words to look for
 */
record FilterBar(String list, List<Choice> choices) {

  FilterBar {
    choices = List.copyOf(choices);
  }

  /**
   * A choice; the items it lets through carry its value in {@code data-<name>}, among others.
   *
   * @param name {@code unit}, {@code tone}
   */
  record Choice(String name, List<Option> options) {
    Choice {
      options = List.copyOf(options);
    }
  }

  /** A value to choose, and its word. */
  record Option(String value, String word) {}

  void write(Markup page, Messages words) throws IOException {
    page.start(
        "div",
        "class",
        "filter",
        "role",
        "search",
        "data-filter",
        list,
        "hidden",
        "",
        "aria-label",
        words.text("page.filter." + list));
    String field = list + "-words";
    page.start("span", "class", "field words");
    page.start("label", "for", field).text(words.text("page.filter.words")).end();
    page.start(
        "input", "type", "search", "id", field, "autocomplete", "off", "spellcheck", "false");
    page.end();
    for (Choice choice : choices) {
      String id = list + "-" + choice.name();
      page.start("span", "class", "field");
      page.start("label", "for", id).text(words.text("page.filter." + choice.name())).end();
      page.start("select", "id", id, "data-name", choice.name());
      page.element("option", words.text("page.filter.any"), "value", "");
      for (Option option : choice.options()) {
        page.element("option", option.word(), "value", option.value());
      }
      page.end().end();
    }
    page.element("button", words.text("page.filter.clear"), "type", "button");
    page.element(
        "p",
        "",
        "role",
        "status",
        "data-all",
        words.text("page.filter.all"),
        "data-some",
        words.text("page.filter.some"),
        "data-none",
        words.text("page.filter.none"));
    page.endLine();
  }
}
