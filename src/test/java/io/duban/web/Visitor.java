package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.organization.Newcomers;
import io.duban.web.Browser.Page;
import java.util.List;
import org.jsoup.nodes.Element;

/** Somebody at a browser of their own, who goes by the words on the screen: reads, follows links, presses buttons. */
public final class Visitor {

    private static final String PASSWORD = "一行白鹭上青天2020";

    private final Browser browser;
    private Page page;

    /** Signs in for the first time, and takes a password of its own as the page demands. */
    public Visitor(int port, String account) {
        browser = new Browser(port);
        page = browser.signIn(account, Newcomers.PASSWORD);
        presses("保存新密码", "oldPassword", Newcomers.PASSWORD, "newPassword", PASSWORD, "repeated", PASSWORD);
    }

    public Visitor opens(String path) {
        page = browser.get(path);
        return this;
    }

    public Visitor follows(String link) {
        return go(links(link, page.html().body()), link);
    }

    /** Takes the item of this kind off the desk, the list of what there is to do. */
    public Visitor takesUp(String kind, String matter) {
        opens("/");
        List<String> found = page.html().select("#results tbody tr").stream()
                .filter(row -> row.select("td > span").eachText().contains(kind))
                .flatMap(row -> links(matter, row).stream())
                .toList();
        return go(found, kind + " " + matter);
    }

    /** @param fields names and values in turn */
    public Visitor presses(String button, String... fields) {
        return pressesAt("", button, fields);
    }

    /** Presses the button in the row that has these words. */
    public Visitor pressesAt(String row, String button, String... fields) {
        Form form = Form.withButton(page, button, row);
        for (int at = 0; at < fields.length; at += 2) {
            form.fill(fields[at], fields[at + 1]);
        }
        page = browser.submit(form);
        return this;
    }

    public Visitor sees(String... words) {
        assertThat(page.text()).as(page.address().toString()).contains(words);
        return this;
    }

    public Visitor seesNot(String... words) {
        assertThat(page.text()).as(page.address().toString()).doesNotContain(words);
        return this;
    }

    public Page page() {
        return page;
    }

    public Browser browser() {
        return browser;
    }

    private Visitor go(List<String> addresses, String words) {
        if (addresses.stream().distinct().count() != 1) {
            throw new AssertionError(addresses + " for " + words + " on " + page.address() + ": " + page.text());
        }
        return opens(addresses.get(0));
    }

    private static List<String> links(String words, Element part) {
        return part.select("a[href]").stream()
                .filter(link -> link.text().contains(words))
                .map(link -> link.absUrl("href"))
                .toList();
    }
}
