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
import java.util.UUID;
import org.jsoup.Jsoup;
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
 * Whoever has nothing to do with a thing cannot find out that there is one: every address that names an id, also those
 * that are yet to come, answers an id that exists and one that was made up alike.
 */
@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenThingsTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final Map<String, SignedInWire> strangers = new LinkedHashMap<>();
    private Things things;
    private Junk good;

    @BeforeAll
    void strangersToOneOfEverything() {
        things = new Things(context);
        good = new Junk(things.ids());
        things.strangers().forEach((role, person) -> strangers.put(role, new SignedInWire(port, context, person)));
    }

    @AfterAll
    void hangUp() {
        strangers.values().forEach(SignedInWire::close);
    }

    @Test
    void areToldOfInNoAnswer() {
        List<String> told = new ArrayList<>();
        int compared = 0;
        for (Address address : Address.all(mappings)) {
            Map<String, String> real = things.path(address);
            for (Map<String, String> madeUp : madeUp(address, real)) {
                for (String role : strangers.keySet()) {
                    String known = answer(role, address, real);
                    String unknown = answer(role, address, madeUp);
                    compared++;
                    if (!known.equals(unknown) || !known.startsWith("4")) {
                        told.add(role + " " + address + "\n    " + known + "\n    " + unknown);
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
        assertThat(told).isEmpty();
    }

    /** Each id of the address in turn, and all of them. */
    private static List<Map<String, String>> madeUp(Address address, Map<String, String> real) {
        List<String> ids = address.variables().entrySet().stream()
                .filter(variable -> Id.class.isAssignableFrom(variable.getValue())
                        || variable.getKey().equals("duty"))
                .map(Map.Entry::getKey)
                .toList();
        List<Map<String, String>> all = new ArrayList<>();
        Map<String, String> none = new LinkedHashMap<>(real);
        ids.forEach(id -> none.put(id, UUID.randomUUID().toString()));
        if (!ids.isEmpty()) {
            all.add(none);
        }
        if (ids.size() > 1) {
            Map<String, String> last = new LinkedHashMap<>(real);
            last.put(ids.get(ids.size() - 1), UUID.randomUUID().toString());
            all.add(last);
        }
        return all;
    }

    /** The status and the words, without the ids that were sent. */
    private String answer(String role, Address address, Map<String, String> path) {
        String target = address.with(path);
        Reply reply = send(strangers.get(role), address, target);
        String body = reply.isProblem()
                ? reply.body()
                : Jsoup.parse(reply.body()).select("main").text();
        String words = reply.status() + " " + reply.header("Location") + body;
        for (String value : path.values()) {
            words = value.length() > 10 ? words.replace(value, "…") : words;
        }
        return words;
    }

    private Reply send(SignedInWire wire, Address address, String target) {
        if (address.reads()) {
            return wire.get(target + query(address));
        }
        for (Parameter parameter : address.handler().getMethod().getParameters()) {
            if (parameter.isAnnotationPresent(RequestBody.class)) {
                return wire.send(
                        address.method().name(),
                        target,
                        good.body(parameter.getParameterizedType()),
                        "Content-Type: application/json");
            }
            if (parameter.getType().getSimpleName().equals("MultipartFile")) {
                return wire.send(
                        address.method().name(),
                        target,
                        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\n\r\n--b--\r\n",
                        "Content-Type: multipart/form-data; boundary=b");
            }
        }
        return wire.send(
                address.method().name(), target, form(address), "Content-Type: application/x-www-form-urlencoded");
    }

    private static String query(Address address) {
        List<String> parts = new ArrayList<>();
        for (Parameter parameter : address.handler().getMethod().getParameters()) {
            RequestParam own = parameter.getAnnotation(RequestParam.class);
            if (own != null && own.required() && own.defaultValue().startsWith("\n\t\t\n")) {
                parts.add(parameter.getName() + "=1");
            }
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private String form(Address address) {
        List<String> parts = new ArrayList<>();
        for (Parameter parameter : address.handler().getMethod().getParameters()) {
            if (parameter.isAnnotationPresent(RequestParam.class)) {
                parts.add(parameter.getName() + "="
                        + good.body(parameter.getParameterizedType()).replaceAll("[\"\\[\\]]", ""));
            } else if (parameter.getType().isRecord()
                    && !Id.class.isAssignableFrom(parameter.getType())
                    && parameter.getType() != Actor.Person.class) {
                parts.add(good.form(parameter.getType()));
            }
        }
        return String.join("&", parts);
    }
}
