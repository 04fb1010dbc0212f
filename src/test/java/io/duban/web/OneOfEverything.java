package io.duban.web;

import io.duban.shared.Actor;
import io.duban.shared.Id;
import io.duban.shared.PersonId;
import io.duban.web.Wire.Reply;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A place with one of everything that an address can name, and people who send requests to all addresses there are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OneOfEverything {

    private static final String FILE =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\n\r\n--b--\r\n";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    final Map<String, SignedInWire> callers = new LinkedHashMap<>();
    private Things things;
    private Junk junk;

    @BeforeAll
    void callersAtAPlaceWithOneOfEverything() {
        things = new Things(context);
        junk = new Junk(things.ids());
        callers(things).forEach((role, person) -> callers.put(role, new SignedInWire(port, context, person)));
    }

    @AfterAll
    void hangUp() {
        callers.values().forEach(SignedInWire::close);
    }

    /** Those who send, by what they are. */
    abstract Map<String, PersonId> callers(Things place);

    final List<Address> addresses() {
        return Address.all(mappings);
    }

    /** What reads well, and what does not. */
    final Junk junk() {
        return junk;
    }

    /** The values of the address's variables, of things that there are. */
    final Map<String, String> path(Address address) {
        return things.path(address);
    }

    final String target(Address address) {
        return address.with(path(address));
    }

    /** The fields of the address's form as they read well: their names and values, ready to be sent. */
    final List<String> fields(Address address) {
        List<String> fields = new ArrayList<>();
        for (Parameter parameter : address.handler().getMethod().getParameters()) {
            if (parameter.isAnnotationPresent(RequestParam.class)) {
                fields.add(parameter.getName() + "="
                        + junk.body(parameter.getParameterizedType()).replaceAll("[\"\\[\\]]", ""));
            } else if (isForm(parameter)) {
                fields.addAll(List.of(junk.form(parameter.getType()).split("&")));
            }
        }
        return fields;
    }

    /** What reads well, in the form that the address takes. */
    final Reply sendBody(SignedInWire wire, Address address, String target, String... more) {
        for (Parameter parameter : address.handler().getMethod().getParameters()) {
            if (parameter.isAnnotationPresent(RequestBody.class)) {
                String body = junk.body(parameter.getParameterizedType());
                return sendBody(wire, address, target, body, "application/json", more);
            }
        }
        return takesFile(address)
                ? sendBody(wire, address, target, FILE, "multipart/form-data; boundary=b", more)
                : sendBody(
                        wire,
                        address,
                        target,
                        String.join("&", fields(address)),
                        "application/x-www-form-urlencoded",
                        more);
    }

    private static Reply sendBody(
            SignedInWire wire, Address address, String target, String body, String type, String... more) {
        List<String> headers = new ArrayList<>(List.of(more));
        headers.add("Content-Type: " + type);
        return wire.send(address.method().name(), target, body, headers.toArray(String[]::new));
    }

    static boolean isForm(Parameter parameter) {
        return parameter.getType().isRecord()
                && !Id.class.isAssignableFrom(parameter.getType())
                && parameter.getType() != Actor.Person.class;
    }

    static boolean takesFile(Address address) {
        return Stream.of(address.handler().getMethod().getParameters())
                .anyMatch(parameter -> parameter.getType().getSimpleName().equals("MultipartFile"));
    }
}
