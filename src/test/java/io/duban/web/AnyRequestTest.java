package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.shared.PersonId;
import io.duban.shared.VersionOf;
import io.duban.web.Wire.Reply;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * No request whatever makes an error of ours: every handler there is, also those that are yet to come, is sent what
 * nobody in good faith sends, and answers with a status below 500 and in words; below /api always as problem details.
 */
@Tag("fuzz")
@DubanTest
class AnyRequestTest extends OneOfEverything {

    /** Only few may be sent to them before the account is locked, or they end the session. */
    private static final Set<String> ELSEWHERE = Set.of("/password POST", "/api/password POST");

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    /**
     * Fields of which something else goes by the same name where they are told: the text of what is missing, not that of
     * the document; the office that was meant where none was named; the roles that are left, not the one taken away.
     */
    private static final Map<String, Set<String>> TOLD_OTHERWISE = Map.of(
            "/api/intake/proposals POST",
            Set.of("text", "office"),
            "/api/organization/people/{id}/roles/revocation POST",
            Set.of("unit", "role"));

    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final int AT_ONCE = 3;
    private static final int TOGETHER = 20_000;

    /**
     * Of so many paths, queries and forms one is sent: all of them by the command in the README, the third when everything
     * is tested. Bodies of the API are always all sent, since few of them are taken and read back.
     */
    private static final int EVERY = Integer.getInteger("duban.fuzz.every", 3);

    private static final List<String> ODD_HEADERS = List.of(
            "If-Match: \"0\"",
            "If-Match: *",
            "If-Match: W/0,,\"",
            "Accept: text/csv",
            "Accept: a b;q=9",
            "Accept-Language: x-;q=zh",
            "Accept-Language: en;q=\u4e2d",
            "Idempotency-Key: ",
            "Idempotency-Key: \u7ca4 1",
            "Content-Type: application/json",
            "Content-Length: 0",
            "If-Unmodified-Since: yesterday",
            "Range: bytes=9-,-1,x",
            "X-HTTP-Method-Override: DELETE",
            "Origin: null");

    private final Map<String, List<String>> wrong = new ConcurrentSkipListMap<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger compared = new AtomicInteger();
    private final AtomicInteger readBack = new AtomicInteger();

    private record Sent(Address address, String target, String body, String type) {

        /** The person whose address it is gets all of it, the others now and then something. */
        boolean isFor(String role, int number) {
            String first = address.path().contains("organization")
                    ? "admin"
                    : address.path().contains("/tasks/") ? "officer" : "staff";
            return role.equals(first) || (number + role.length()) % 4 == 0;
        }

        boolean isJson() {
            return address.isApi() && type.equals(JSON) && body.startsWith("{");
        }

        String[] headers(int number) {
            List<String> headers = new ArrayList<>(List.of("Content-Type: " + type));
            // Pages send their forms by a script or without one, and are answered in two ways.
            if (number % 2 != 0) {
                headers.add("X-Requested-With: fetch");
            }
            if (number % 7 == 0) {
                headers.add(ODD_HEADERS.get(number / 7 % ODD_HEADERS.size()));
            }
            return headers.toArray(String[]::new);
        }
    }

    @Override
    Map<String, PersonId> callers(Things place) {
        return place.people();
    }

    @Test
    void readsAnyPathAndQuery() {
        List<Sent> all = new ArrayList<>();
        for (Address address : attacked()) {
            address.variables().forEach((name, type) -> Junk.values(type).stream()
                    .filter(value -> !value.isEmpty())
                    .forEach(value -> {
                        Map<String, String> path = new LinkedHashMap<>(path(address));
                        path.put(name, value);
                        all.add(new Sent(address, address.with(path), "", FORM));
                    }));
            if (address.reads()) {
                parameters(address).forEach((name, type) -> Junk.values(type)
                        .forEach(value ->
                                all.add(new Sent(address, target(address) + "?" + name + "=" + value, "", FORM))));
                all.add(new Sent(address, target(address) + "?bogus=1&bogus[0].x=1&=&[=", "", FORM));
            }
        }
        send(some(all));
    }

    @Test
    void readsAnyBodyAndStoresNothingButWhatWasSent() {
        List<Sent> all = new ArrayList<>();
        for (Address address : attacked()) {
            for (Parameter parameter : address.handler().getMethod().getParameters()) {
                if (parameter.isAnnotationPresent(RequestBody.class)) {
                    junk().bodies(parameter.getParameterizedType())
                            .forEach(body -> all.add(new Sent(address, target(address), body, JSON)));
                }
            }
        }
        send(all);
        assertThat(readBack).as("acts whose thing was read again").hasValueGreaterThan(4);
    }

    @Test
    void readsAnyForm() {
        List<Sent> all = new ArrayList<>();
        for (Address address : attacked()) {
            if (!address.reads() && !address.isApi()) {
                junk().forms(fields(address)).forEach(body -> all.add(new Sent(address, target(address), body, FORM)));
                Junk.UPLOADS.forEach(
                        body -> all.add(new Sent(address, target(address), body, "multipart/form-data; boundary=b")));
            }
        }
        assertThat(all).hasSizeGreaterThan(1000);
        send(some(all));
    }

    private static List<Sent> some(List<Sent> all) {
        return IntStream.range(0, all.size())
                .filter(number -> number % EVERY == 0)
                .mapToObj(all::get)
                .toList();
    }

    private void send(List<Sent> all) {
        AtOnce.all(IntStream.range(0, AT_ONCE)
                .<Callable<Void>>mapToObj(share -> () -> {
                    Map<String, SignedInWire> own = new LinkedHashMap<>();
                    callers.forEach((role, wire) -> own.put(role, wire.another()));
                    for (int number = share; number < all.size(); number += AT_ONCE) {
                        send(all.get(number), number, own);
                    }
                    own.values().forEach(SignedInWire::close);
                    return null;
                })
                .toList());
        // Most of it is junk, and refused; but were all refused at the door, nothing would have been tried.
        assertThat(answered).as("somebody gets through").hasValueGreaterThanOrEqualTo(10);
        assertThat(wrong).isEmpty();
    }

    /** The command in the README says how many these are. */
    @AfterAll
    void sendsTwentyThousandAndMore() {
        System.out.println(sent + " requests were sent, " + answered + " of them were carried out, " + compared
                + " were held against the answer and " + readBack + " against what is read");
        assertThat(sent).hasValueGreaterThan(TOGETHER / EVERY);
    }

    private void send(Sent one, int number, Map<String, SignedInWire> own) {
        own.forEach((role, wire) -> {
            if (one.isFor(role, number)) {
                Reply reply = wire.send(one.address().method().name(), one.target(), one.body(), one.headers(number));
                answered.addAndGet(reply.status() < 400 ? 1 : 0);
                sent.incrementAndGet();
                if (!isInOrder(one.address(), reply)) {
                    wrong.computeIfAbsent(one.address().toString(), key -> new CopyOnWriteArrayList<>())
                            .add(role + " " + reply.status() + " " + shown(one.target()) + " " + shown(one.body()));
                }
                if (one.isJson() && reply.status() < 300) {
                    heldAgainst(one, reply, wire).forEach(difference -> wrong.computeIfAbsent(
                                    one.address().toString(), key -> new CopyOnWriteArrayList<>())
                            .add(role + " stored otherwise " + difference + " " + shown(one.body())));
                }
            }
        });
    }

    /** What an act took must be what it tells, and what is read afterwards, unless somebody else came between. */
    private List<String> heldAgainst(Sent one, Reply reply, SignedInWire wire) {
        List<String> differences = new ArrayList<>();
        Set<String> but = TOLD_OTHERWISE.getOrDefault(one.address().toString(), Set.of());
        compared.incrementAndGet();
        if (isObject(reply)) {
            differences.addAll(Echo.differences(one.body(), reply.body(), but));
        }
        readAt(one, reply).map(wire::get).filter(AnyRequestTest::isObject).ifPresent(read -> {
            if (!isObject(reply) || version(read).equals(version(reply))) {
                readBack.incrementAndGet();
                differences.addAll(Echo.differences(one.body(), read.body(), but));
            }
        });
        return differences;
    }

    /** Where the thing is read that an act made or changed. */
    private Optional<String> readAt(Sent one, Reply reply) {
        if (!reply.header("Location").isEmpty()) {
            return Optional.of(reply.header("Location"));
        }
        return readable().stream()
                .filter(path -> (one.address().path() + "/").startsWith(path.path() + "/"))
                .max(Comparator.comparingInt(path -> path.path().length()))
                .map(this::target);
    }

    private List<Address> readable() {
        return addresses().stream()
                .filter(address -> address.reads() && address.handler().hasMethodAnnotation(VersionOf.class))
                .toList();
    }

    private static boolean isObject(Reply reply) {
        return reply.status() < 300 && reply.body().startsWith("{");
    }

    private static String version(Reply reply) {
        Matcher found = VERSION.matcher(reply.body());
        return found.find() ? found.group(1) : "";
    }

    private static boolean isInOrder(Address address, Reply reply) {
        if (reply.status() >= 500 || (address.isApi() && reply.status() >= 400 && !reply.isProblem())) {
            return false;
        }
        return !reply.body().isBlank()
                || reply.status() == 204
                || Stream.of("Location", "HX-Redirect", "HX-Location", "HX-Refresh")
                        .anyMatch(header -> !reply.header(header).isEmpty());
    }

    private static String shown(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    private List<Address> attacked() {
        return addresses().stream()
                .filter(address -> !ELSEWHERE.contains(address.toString()))
                .toList();
    }

    private static Map<String, Class<?>> parameters(Address address) {
        Map<String, Class<?>> found = new LinkedHashMap<>();
        for (Parameter parameter : address.handler().getMethod().getParameters()) {
            if (parameter.isAnnotationPresent(RequestParam.class)) {
                found.put(parameter.getName(), parameter.getType());
            } else if (isForm(parameter)) {
                Stream.of(parameter.getType().getRecordComponents())
                        .forEach(field -> found.put(field.getName(), field.getType()));
            }
        }
        return found;
    }
}
