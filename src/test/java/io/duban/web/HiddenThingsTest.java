package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.shared.Id;
import io.duban.shared.PersonId;
import io.duban.web.Wire.Reply;
import io.duban.web.version.Addresses;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Whoever has nothing to do with a thing cannot find out that there is one: every address that names an id, also those
 * that are yet to come, answers an id that exists and one that was made up alike.
 */
@Tag("fuzz")
@DubanTest
class HiddenThingsTest extends OneOfEverything {

    @Autowired
    Addresses versions;

    @Override
    Map<String, PersonId> callers(Things place) {
        return place.strangers();
    }

    @Test
    void areToldOfInNoAnswer() {
        List<String> told = new ArrayList<>();
        int compared = 0;
        for (Address address : addresses()) {
            Map<String, String> real = path(address);
            for (Map<String, String> madeUp : madeUp(address, real)) {
                for (String role : callers.keySet()) {
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
        String plain = words(send(callers.get(role), address, target), path);
        // Whoever names a version that it is not in is not told so, either.
        return versions.isOfVersion(address.path()) && !address.reads()
                ? plain + words(send(callers.get(role), address, target, "If-Match: \"987\""), path)
                : plain;
    }

    private static String words(Reply reply, Map<String, String> path) {
        String body = reply.isProblem()
                ? reply.body()
                : Jsoup.parse(reply.body()).select("main").text();
        String words = reply.status() + " " + reply.header("Location") + body;
        for (String value : path.values()) {
            words = value.length() > 10 ? words.replace(value, "…") : words;
        }
        return words;
    }

    private Reply send(SignedInWire wire, Address address, String target, String... more) {
        return address.reads() ? wire.get(target + query(address)) : sendBody(wire, address, target, more);
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
}
