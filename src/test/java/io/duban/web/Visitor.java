package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.organization.Newcomers;
import io.duban.web.Browser.Page;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Somebody at a browser of their own, who goes by the words on the screen: reads, follows links, presses buttons. */
public final class Visitor {

    private static final String PASSWORD = "一行白鹭上青天2020";

    private static final String[] SCRIPT = {"X-Requested-With", "fetch"};

    private final Browser browser;
    private final String account;
    private Page page;

    /** Signs in for the first time, and takes a password of its own as the page demands. */
    public Visitor(int port, String account) {
        this.account = account;
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
        page = browser.submit(filled(row, button, fields));
        return this;
    }

    /** Presses the same button of the same page twice before anything came back, and follows the second answer. */
    public List<Page> pressesTwice(String button, String... fields) {
        Form form = filled("", button, fields);
        List<Page> answers = AtOnce.all(List.of(() -> browser.submit(form), () -> browser.submit(form)));
        page = answers.get(1);
        return answers;
    }

    /** Fills in the form of this button without pressing it; the page's script saves it as a draft. */
    public Visitor types(String button, String... fields) {
        Form form = filled("", button, fields);
        assertThat(browser.post(form.draftAction(), form.fields(), SCRIPT).status())
                .isEqualTo(200);
        return this;
    }

    /** Chooses a file and presses the button, as a page without scripts sends it. */
    public Visitor uploads(String button, String name, byte[] content) {
        page = browser.follow(browser.upload(filled("", button), new Browser.Upload(name, content)));
        return this;
    }

    /** As the page's script sends it: what comes back is the answer to the script. */
    public Page uploadsByScript(String button, String name, byte[] content) {
        Form form = filled("", button);
        List<String> headers = new ArrayList<>(List.of(SCRIPT));
        form.fields().stream()
                .filter(field -> field.name().equals("_csrf"))
                .forEach(token -> headers.addAll(List.of("X-CSRF-TOKEN", token.value())));
        return browser.upload(form, new Browser.Upload(name, content), headers.toArray(String[]::new));
    }

    /** Sends what stands on another's screen, under the own name and token: what a page does not offer is tried by hand. */
    public Visitor sends(Visitor other, String button) {
        List<Form.Field> fields = new ArrayList<>(other.filled("", button).fields());
        fields.removeIf(field -> field.name().equals("_csrf"));
        fields.add(new Form.Field("_csrf", field("_csrf")));
        page = browser.follow(browser.post(other.filled("", button).action(), fields));
        return this;
    }

    /** Too long away: the session is gone, the page still stands on the screen. */
    public Visitor staysAwayTooLong() {
        browser.forgetSession();
        return this;
    }

    public Visitor signsInAgain() {
        page = browser.signIn(account, PASSWORD);
        return this;
    }

    private Form filled(String row, String button, String... fields) {
        Form form = Form.withButton(page, button, row);
        for (int at = 0; at < fields.length; at += 2) {
            form.fill(fields[at], fields[at + 1]);
        }
        return form;
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

    /** What stands in a field of the page. */
    public String field(String name) {
        return page.html().select("[name=\"" + name + "\"]").first().val();
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
