package io.duban.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.organization.Newcomers;
import io.duban.shared.PersonId;
import io.duban.web.Wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/** A connection of somebody who is signed in, with the session's cookie and its token against forgery. */
public final class SignedInWire implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Set<PersonId> WITH_THEIR_OWN = ConcurrentHashMap.newKeySet();
    private static final String OWN = "一行白鹭上青天2020";

    private final int port;
    private final Wire wire;
    private final List<String> headers;

    private SignedInWire(int port, List<String> headers) {
        this.port = port;
        this.wire = new Wire(port);
        this.headers = headers;
    }

    /** Another connection of the same session. */
    public SignedInWire another() {
        return new SignedInWire(port, headers);
    }

    public SignedInWire(int port, ApplicationContext context, PersonId person) {
        this.port = port;
        wire = new Wire(port);
        Browser browser = new Browser(port);
        String account = new Newcomers(context).account(person);
        // Whoever was here before has a password of his own by now, and may sign in as often as he likes.
        Browser.Page first = browser.signIn(account, WITH_THEIR_OWN.contains(person) ? OWN : Newcomers.PASSWORD);
        if (WITH_THEIR_OWN.add(person)) {
            browser.submit(
                    first, "main form", Map.of("oldPassword", Newcomers.PASSWORD, "newPassword", OWN, "repeated", OWN));
        }
        Matcher token = TOKEN.matcher(browser.get("/csrf").body());
        if (!token.find()) {
            throw new AssertionError("no token");
        }
        headers = List.of("Cookie: " + browser.cookies(), "X-CSRF-TOKEN: " + token.group(1));
    }

    public Reply get(String target, String... more) {
        return send("GET", target, "", more);
    }

    public Reply send(String method, String target, String body, String... more) {
        return send(method, target, body.getBytes(UTF_8), more);
    }

    public Reply send(String method, String target, byte[] body, String... more) {
        List<String> all = new ArrayList<>(headers);
        all.addAll(List.of(more));
        return wire.send(method, target, all, body);
    }

    @Override
    public void close() {
        wire.close();
    }
}
