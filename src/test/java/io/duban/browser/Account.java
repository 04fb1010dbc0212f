package io.duban.browser;

import com.microsoft.playwright.Page;
import io.duban.organization.ChangePassword;
import io.duban.organization.Newcomers;
import io.duban.shared.Actor;
import org.springframework.context.ApplicationContext;

/** A person's account with a password of the person's own, as it is typed into the sign-in page. */
public record Account(String name) {

    private static final String PASSWORD = "孤帆远影碧空尽2020";

    /** Changes the person's first password; so only once for each. */
    public static Account of(Actor.Person person, ApplicationContext application) {
        application.getBean(ChangePassword.class).change(Newcomers.PASSWORD, PASSWORD, person, Newcomers.HERE);
        return new Account(new Newcomers(application).account(person.id()));
    }

    /** On a page that shows the sign-in form; does not wait for what comes after it. */
    public void signInOn(Page page) {
        page.fill("#username", name);
        page.fill("#password", PASSWORD);
        page.click("form[data-sign-in] button[type=submit]");
    }
}
