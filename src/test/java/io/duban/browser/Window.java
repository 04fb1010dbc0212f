package io.duban.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import io.duban.shared.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/** A signed-in person's window in Chromium. Whatever a script complains of fails the test when the window closes. */
public final class Window implements AutoCloseable {

    public static final int DESKTOP = 1280;
    public static final int PHONE = 390;
    private static final int HEIGHT = 900;
    /** A4 between the margins of our style sheet, in pixels of 1/96 inch. */
    private static final int PAPER = 703;

    private static final String AXE = "/axe.min.js";
    private static final String AXE_SOURCE = axe();

    private static final String RUN = "rules => axe.run({resultTypes: ['violations'], ...rules}).then(found =>"
            + " found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' at ' + node.target)))";
    private static final Map<String, Object> ALL_RULES = Map.of(
            "runOnly",
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
            "rules",
            Map.of("target-size", Map.of("enabled", true)));
    /** What may hold at one width or in one language and not in another. */
    private static final Map<String, Object> RULES_OF_LAYOUT = Map.of(
            "runOnly",
            List.of(
                    "target-size",
                    "scrollable-region-focusable",
                    "document-title",
                    "html-has-lang",
                    "label",
                    "select-name",
                    "link-name",
                    "button-name"));

    private final BrowserContext context;
    private final Page page;
    /** Milliseconds that a busy machine may take to show what a click leads to. */
    private static final double PATIENCE = 20_000;

    private final String address;
    private final List<String> complaints = new ArrayList<>();

    private Window(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
    }

    /** The person's first password is changed on the way; so only once for each. */
    static Window of(Actor.Person person, BrowserContext size, int port, ApplicationContext application) {
        return of(Account.of(person, application), size, port);
    }

    public static Window of(Account account, BrowserContext size, int port) {
        Window window = new Window(size, "http://localhost:" + port);
        window.open("/sign-in");
        account.signInOn(window.page);
        window.page.waitForURL(window.address + "/");
        return window;
    }

    /** In which nobody is signed in. */
    static Window ofNobody(BrowserContext size, int port) {
        return new Window(size, "http://localhost:" + port);
    }

    /** What the tabs of this window share: cookies, storage, the line to the server. */
    public BrowserContext tabs() {
        return context;
    }

    public Page page() {
        return page;
    }

    public Window open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Follows the first link with these words in the list of what waits. */
    Window takeUp(String words) {
        open("/");
        page.locator("#results a")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/tasks/.*"));
        return this;
    }

    Locator button(String words) {
        return page.locator("main button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    Locator message() {
        return page.locator("[data-flash]");
    }

    /** Nothing that WCAG 2.2 AA, as far as a machine can tell, forbids; and nothing that scrolls sideways. */
    Window meetsTheRules() {
        page.evaluate(AXE_SOURCE);
        assertThat(faults(ALL_RULES)).isEmpty();
        return this;
    }

    /**
     * What {@link #meetsTheRules} forbids, on a desktop's and on a phone's screen. A page is looked at {@code closely} once,
     * on a phone; at the other width and in the other language by the rules that depend on it. The window is a desktop's
     * again then.
     */
    List<String> faultsAtBothWidths(boolean closely) {
        List<String> faults = new ArrayList<>();
        page.evaluate(AXE_SOURCE);
        for (int width : new int[] {PHONE, DESKTOP}) {
            page.setViewportSize(width, HEIGHT);
            faults.addAll(faults(closely && width == PHONE ? ALL_RULES : RULES_OF_LAYOUT));
        }
        return faults;
    }

    /** What stands beyond the edge of an A4 page, or is hidden behind an edge within it. */
    List<String> faultsOnPaper() {
        page.setViewportSize(PAPER, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Object cut = page.evaluate("() => { window.dispatchEvent(new Event('beforeprint'));"
                + " const cut = [...document.querySelectorAll('main *')].filter(element => element.checkVisibility()"
                + " && !element.closest('svg, .visually-hidden') && getComputedStyle(element).clipPath === 'none'"
                + " && (element.getBoundingClientRect().right > innerWidth + 1"
                + " || getComputedStyle(element).overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1))"
                + ".map(element => 'cut off at ' + element.tagName + '.' + element.className)"
                + ".concat([...document.querySelectorAll('.journal-fold[open]')].map(() => 'unfolds what timers did'));"
                + " window.dispatchEvent(new Event('afterprint')); return cut; }");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(DESKTOP, HEIGHT);
        return ((List<?>) cut)
                .stream()
                        .map(what -> page.url() + " on paper: " + what)
                        .distinct()
                        .toList();
    }

    private List<String> faults(Map<String, Object> rules) {
        List<String> faults = new ArrayList<>();
        int width = page.viewportSize().width;
        String place = page.url() + " in " + page.getAttribute("html", "lang") + " at " + width + ": ";
        ((List<?>) page.evaluate(RUN, rules)).forEach(found -> faults.add(place + found));
        if (Boolean.TRUE.equals(page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth"))) {
            faults.add(place + "scrolls sideways");
        }
        return faults;
    }

    Window switchLanguage() {
        page.click("form[action='/language'] button");
        page.waitForLoadState();
        return this;
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    private static String axe() {
        try (InputStream source = Objects.requireNonNull(Window.class.getResourceAsStream(AXE), AXE)) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Chooses as a person does: from the list, or where that is long by typing the name. */
    static void pick(Page page, String id, String value) {
        Locator list = page.locator("[id='" + id + "']");
        if (list.isVisible()) {
            list.selectOption(value);
            return;
        }
        Locator name = page.locator("[id='" + id + "-name']");
        name.fill(list.locator("option[value='" + value + "']").textContent().strip());
        name.press("Tab");
        assertThat(list.inputValue()).isEqualTo(value);
    }
}
