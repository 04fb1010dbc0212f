package io.duban.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.web.Browser;
import io.duban.web.Browser.Page;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody who acts through HTTP and sends what was not acknowledged again, under the same key, until it is. */
final class Colleague {

    /** What all of them met. */
    static final class Met {

        final List<String> faults = new CopyOnWriteArrayList<>();
        final AtomicLong longestMillis = new AtomicLong();
        final AtomicLong acknowledged = new AtomicLong();
        final AtomicLong toldToWait = new AtomicLong();
        final AtomicLong unconfirmed = new AtomicLong();
        final AtomicLong cutOff = new AtomicLong();
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PAUSE_MILLIS = 200;

    private final int port;
    private final String account;
    private final Met met;
    private Browser browser;
    private String token;

    Colleague(int port, String account, Met met) {
        this.port = port;
        this.account = account;
        this.met = met;
    }

    /** Returns what was answered when the act is acknowledged. */
    JsonNode act(String path, Map<String, ?> body) throws InterruptedException {
        String key = UUID.randomUUID().toString();
        while (true) {
            Page answer = once(path, body, key);
            if (answer != null && answer.status() / 100 == 2) {
                met.acknowledged.incrementAndGet();
                return json(answer.body());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Null when it cannot be had just now. */
    JsonNode read(String path) {
        Page answer = timed(() -> ready().get(path, "X-Requested-With", "fetch"));
        return answer == null || !isFine(answer) ? null : json(answer.body());
    }

    /** Opens the desk; whether it was shown. */
    boolean seesTheDesk() {
        Page answer = timed(() -> ready().get("/"));
        return answer != null && isFine(answer) && answer.text().contains("我的工作台");
    }

    private Page once(String path, Map<String, ?> body, String key) {
        Page answer = timed(() -> ready().post(
                        path,
                        HttpRequest.BodyPublishers.ofString(write(body)),
                        "Content-Type",
                        "application/json",
                        "Accept",
                        "application/json, application/problem+json",
                        "X-CSRF-TOKEN",
                        token,
                        "Idempotency-Key",
                        key));
        if (answer != null) {
            isFine(answer);
        }
        return answer;
    }

    private Page timed(java.util.function.Supplier<Page> request) {
        long began = System.nanoTime();
        try {
            Page answer = request.get();
            met.longestMillis.accumulateAndGet((System.nanoTime() - began) / 1_000_000, Math::max);
            return answer;
        } catch (NotReady | IllegalStateException cut) {
            met.cutOff.incrementAndGet();
            return null;
        }
    }

    private boolean isFine(Page answer) {
        if (answer.status() / 100 == 2) {
            return true;
        }
        if (answer.status() == 503) {
            met.toldToWait.incrementAndGet();
            if (answer.body().contains("web.problem.unconfirmed")) {
                met.unconfirmed.incrementAndGet();
            }
        } else if (answer.status() == 401 || answer.status() == 403) {
            browser = null;
        } else if (answer.status() != 409) {
            met.faults.add(answer.address() + " " + answer.status() + " " + answer.body());
        }
        return false;
    }

    private Browser ready() {
        if (browser == null) {
            Browser signedIn = new Browser(port);
            Page desk = signedIn.signIn(account, LoadedDuban.PASSWORD);
            if (desk.status() != 200) {
                throw new NotReady();
            }
            Page fresh = signedIn.get("/csrf");
            if (fresh.status() != 200) {
                throw new NotReady();
            }
            token = json(fresh.body()).path("token").asText();
            browser = signedIn;
        }
        return browser;
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String write(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static final class NotReady extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
