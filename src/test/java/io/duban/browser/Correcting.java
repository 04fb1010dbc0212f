package io.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person who does what a proposed plan asks for, one thing after the other, until it can be confirmed. */
final class Correcting {

    private static final int MOST = 100;
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private final Window window;
    private final Page page;
    private int corrections;

    Correcting(Window window) {
        this.window = window;
        this.page = window.page();
    }

    /** How many corrections it took. */
    int all() {
        String proposal = page.url();
        while (page.locator("form[action$='/confirmation']").count() == 0) {
            if (corrections == MOST) {
                throw new AssertionError(page.locator(".proposal-gaps").innerText());
            }
            next(proposal);
            corrections++;
            assertThat(page.locator("main")).containsText("已改 " + corrections + " 处");
            page.waitForLoadState();
        }
        Locator seen = page.locator("#confirm input[name=remarksSeen]");
        if (seen.count() > 0) {
            seen.check();
        }
        return corrections;
    }

    private void next(String proposal) {
        if (page.locator("#names form").count() > 0) {
            name(page.locator("#names form").first());
            return;
        }
        String gap = page.locator(".proposal-gaps li").first().innerText();
        if (gap.contains("不在规划期内")) {
            period(proposal, gap);
        } else if (gap.contains("没有任何单位") && withoutUnits().count() > 1) {
            leaveOut();
        } else if (gap.contains("单位")) {
            lead(proposal);
        } else if (gap.contains("有指标没有名称")) {
            indicator(proposal);
        } else {
            throw new AssertionError(gap);
        }
    }

    /** A group is taken as suggested; a name without a suggestion is let go. */
    private void name(Locator form) {
        Locator select = form.locator("select");
        boolean suggested = select.count() > 0
                && select.locator("option[value]:not([value=''])").count() > 0;
        if (suggested && select.getAttribute("multiple") == null) {
            select.selectOption(new SelectOption().setIndex(1));
        }
        form.locator(suggested ? "button[value=match]" : "button[value=drop]").click();
    }

    /** Tasks without any unit repeat what an annex assigns. */
    private Locator withoutUnits() {
        return page.locator(".proposal-row[data-doubt=OPEN]")
                .filter(new Locator.FilterOptions().setHasNot(page.locator("dt:has-text('单位')")));
    }

    private void leaveOut() {
        for (Locator row : withoutUnits().all()) {
            row.locator("input[name=tick]").check();
        }
        page.locator("#ticked button").click();
        window.button("删去这").click();
    }

    private void lead(String proposal) {
        item(proposal);
        if (page.inputValue("#units0").isEmpty()) {
            String first = page.locator("#units0 option").nth(1).getAttribute("value");
            Window.pick(page, "units0", first);
        }
        page.selectOption("#role0", "LEAD");
        page.locator("#item-editor .btn-primary").click();
    }

    private void indicator(String proposal) {
        item(proposal);
        for (Locator field : page.locator("fieldset").all()) {
            Locator name = field.locator("input[name$='.name']");
            Locator value = field.locator("input[name$='targets[0].year']");
            if (name.count() == 1
                    && name.inputValue().isEmpty()
                    && !value.inputValue().isEmpty()) {
                name.fill("指标");
            }
        }
        page.locator("#item-editor .btn-primary").click();
    }

    /** The task of the first gap. */
    private void item(String proposal) {
        Locator gap = page.locator(".proposal-gaps a[data-row]").first();
        page.navigate(proposal + "/items/" + gap.getAttribute("data-row"));
    }

    private void period(String proposal, String gap) {
        page.navigate(proposal + "/head");
        Matcher years = YEAR.matcher(gap.substring(gap.length() > 20 ? gap.length() - 20 : 0));
        int year = 0;
        while (years.find()) {
            year = Integer.parseInt(years.group());
        }
        boolean before = year < Integer.parseInt(page.inputValue("#periodStart"));
        page.fill(before ? "#periodStart" : "#periodEnd", String.valueOf(year));
        page.locator("main .btn-primary").click();
    }
}
