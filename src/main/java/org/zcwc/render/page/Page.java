package org.zcwc.render.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.zcwc.message.Messages;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.Table;

/**
 * The whole page: one file that needs nothing else, asks for nothing, and can be read without its
 * script too. It is written as it goes, so its size costs no memory.
 */
public final class Page {

  private final Content content;
  private final Messages words;
  private final String line;
  private final List<Section> sections;

  /**
   * A page of this report.
   *
   * @param tables the report's tables, whose words for values and files the page uses
   * @param words the report's own words
   * @param messages the words of findings and reasons
   * @param line who collects, which period, which day
   */
  public Page(Report report, List<Table> tables, Messages words, Messages messages, String line) {
    this(new Content(report, tables, words, messages, PageSize.USUAL), line);
  }

  private Page(Content content, String line) {
    this.content = content;
    this.words = content.words();
    this.line = line;
    Sources sources = new Sources(content);
    this.sections =
        List.of(
            new Overview(content),
            new IndicatorSection(content, sources),
            new UnitSection(content),
            new MissingSection(content),
            new FormSection(content, sources),
            new FindingSection(content, sources),
            new FileSection(content));
  }

  /**
   * Writes it.
   *
   * @param out in UTF-8; left open
   */
  public void write(Writer out) throws IOException {
    Markup page = new Markup(out);
    Resource style = Resource.named("page.css");
    Resource script = Resource.named("page.js");
    page.doctype().start("html", "lang", words.text("page.lang"));
    head(page, style, script);
    page.start("body");
    page.element("a", words.text("page.skip"), "class", "skip", "href", "#main");
    masthead(page);
    page.start("main", "id", "main", "tabindex", "-1");
    for (Section section : sections) {
      page.start("section", "id", section.id(), "aria-labelledby", section.id() + "-h");
      page.element("h2", words.text("page." + section.id()), "id", section.id() + "-h");
      section.write(page);
      page.endLine();
    }
    page.endLine();
    page.element("footer", words.text("page.footer", content.report().toolVersion()));
    page.resource("script", script.text());
    page.finish();
  }

  private String title() {
    return content.report().body().programme().title();
  }

  private void head(Markup page, Resource style, Resource script) throws IOException {
    page.start("head").start("meta", "charset", "utf-8");
    page.start(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
            + style.permission()
            + "; script-src "
            + script.permission());
    page.start("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.start("meta", "name", "color-scheme", "content", "light dark");
    page.start("meta", "name", "referrer", "content", "no-referrer");
    // a telephone would make numbers to dial of sums and counts
    page.start("meta", "name", "format-detection", "content", "telephone=no");
    page.element("title", title() + " " + words.period(content.report().body().period()));
    page.resource("style", style.text());
    page.endLine();
  }

  private void masthead(Markup page) throws IOException {
    page.start("header").start("div", "class", "masthead").start("h1").said(title()).end();
    page.start("p", "class", "note");
    for (String part : line.split("　+", -1)) {
      page.start("span").said(part).end().text(" ");
    }
    page.end();
    page.start("p", "class", "tools", "hidden", "", "id", "tools");
    page.element(
        "button", words.text("page.dark"), "type", "button", "id", "dark", "aria-pressed", "false");
    page.element("button", words.text("page.print"), "type", "button", "id", "print");
    page.end().end();
    page.start("nav", "aria-label", words.text("page.contents")).start("ul", "role", "list");
    for (Section section : sections) {
      page.start("li").element("a", words.text("page." + section.id()), "href", "#" + section.id());
      page.end();
    }
    page.end().end().endLine();
  }
}
