package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.shared.Actor;
import io.duban.shared.Id;
import io.duban.web.Wire.Reply;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * No request whatever makes an error of ours: every handler there is, also those that are yet to come, is sent what
 * nobody in good faith sends, and answers with a status below 500; below /api always as problem details.
 */
@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnyRequestTest {

    /** Only few may be sent to them before the account is locked, or they end the session. */
    private static final Set<String> ELSEWHERE = Set.of("/password POST", "/api/password POST");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final Map<String, SignedInWire> people = new LinkedHashMap<>();
    private final Map<String, List<String>> wrong = new TreeMap<>();
    private Things things;
    private Junk junk;
    private int asked;
    private int answered;

    @BeforeAll
    void aPlaceWithOneOfEverything() {
        things = new Things(context);
        junk = new Junk(things.ids());
        things.people().forEach((role, person) -> people.put(role, new SignedInWire(port, context, person)));
    }

    @AfterAll
    void hangUp() {
        people.values().forEach(SignedInWire::close);
    }

    @Test
    void readsAnyPathAndQuery() {
        for (Address address : addresses()) {
            address.variables().forEach((name, type) -> Junk.values(type).stream()
                    .filter(value -> !value.isEmpty())
                    .forEach(value -> {
                        Map<String, String> path = new LinkedHashMap<>(things.path(address));
                        path.put(name, value);
                        ask(address, address.with(path), "");
                    }));
            if (address.reads()) {
                parameters(address).forEach((name, type) -> Junk.values(type)
                        .forEach(value -> ask(address, target(address) + "?" + name + "=" + value, "")));
                ask(address, target(address) + "?bogus=1&bogus[0].x=1&=&[=", "");
            }
        }
        nothingIsWrong();
    }

    @Test
    void readsAnyBody() {
        for (Address address : addresses()) {
            for (Parameter parameter : address.handler().getMethod().getParameters()) {
                if (parameter.isAnnotationPresent(RequestBody.class)) {
                    junk.bodies(parameter.getParameterizedType())
                            .forEach(body -> ask(address, target(address), body, "Content-Type: application/json"));
                }
            }
        }
        nothingIsWrong();
    }

    /** The person whose address it is gets all of it, the others now and then something. */
    private void ask(Address address, String target, String body, String... headers) {
        String first = address.path().contains("organization")
                ? "admin"
                : address.path().contains("/tasks/") ? "officer" : "staff";
        asked++;
        people.forEach((role, wire) -> {
            if (!role.equals(first) && (asked + role.length()) % 8 != 0) {
                return;
            }
            Reply reply = wire.send(address.method().name(), target, body, headers);
            answered += reply.status() < 400 ? 1 : 0;
            if (reply.status() >= 500 || (address.isApi() && reply.status() >= 400 && !reply.isProblem())) {
                wrong.computeIfAbsent(address.toString(), key -> new ArrayList<>())
                        .add(role + " " + reply.status() + " " + shown(target) + " " + shown(body));
            }
        });
    }

    private static String shown(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    /** Most bodies are junk, and refused; but were all refused at the door, nothing would have been tried. */
    private void nothingIsWrong() {
        assertThat(answered).as("somebody gets through").isGreaterThan(20);
        assertThat(wrong).isEmpty();
    }

    private List<Address> addresses() {
        return Address.all(mappings).stream()
                .filter(address -> !ELSEWHERE.contains(address.toString()))
                .toList();
    }

    private String target(Address address) {
        return address.with(things.path(address));
    }

    private static Map<String, Class<?>> parameters(Address address) {
        Map<String, Class<?>> found = new LinkedHashMap<>();
        for (Parameter parameter : address.handler().getMethod().getParameters()) {
            if (parameter.isAnnotationPresent(RequestParam.class)) {
                found.put(parameter.getName(), parameter.getType());
            } else if (parameter.getType().isRecord()
                    && !Id.class.isAssignableFrom(parameter.getType())
                    && parameter.getType() != Actor.Person.class) {
                Stream.of(parameter.getType().getRecordComponents())
                        .forEach(field -> found.put(field.getName(), field.getType()));
            }
        }
        return found;
    }
}
