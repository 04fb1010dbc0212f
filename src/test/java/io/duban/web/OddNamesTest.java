package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.shared.PersonId;
import io.duban.web.Wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A name that looks like a part of a field, like a row or like a mark of some library, and is none here: whoever sends it
 * is told, since nothing of it would be stored, or another thing than was meant.
 */
@Tag("fuzz")
@DubanTest
class OddNamesTest extends OneOfEverything {

    /** The names of one field, {0}, that no field has. */
    private static final List<String> ODD = List.of(
            "{0}.x", "{0}.value", "{0}.class.name", "_{0}", "!{0}", "{0}[0].x", "[0].{0}", "{0}[]", "{0}.", ".{0}");

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    @Override
    Map<String, PersonId> callers(Things place) {
        return place.people();
    }

    @Test
    void areRefusedByNameWhereverAFieldMayBeSent() {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Address address : addresses()) {
            for (String field : names(address)) {
                String odd = ODD.get(tried++ % ODD.size()).replace("{0}", field);
                Reply reply = reply(address, odd);
                if (reply.status() != 415
                        && (reply.status() != 400 || !reply.body().contains("“" + odd + "”"))) {
                    wrong.add(reply.status() + " " + address + " " + odd);
                }
            }
        }
        assertThat(tried).isGreaterThan(200);
        assertThat(wrong).isEmpty();
    }

    private Reply reply(Address address, String odd) {
        String sent = odd.replace("[", "%5B").replace("]", "%5D") + "=1";
        SignedInWire caller = callers.get(address.path().contains("organization") ? "admin" : "staff");
        return address.reads()
                ? caller.get(target(address) + "?" + sent)
                : caller.send(address.method().name(), target(address), sent, FORM);
    }

    private List<String> names(Address address) {
        Stream<String> names = address.toString().equals("/sign-in GET") || takesFile(address)
                ? Stream.empty()
                : fields(address).stream().map(field -> field.split("=", 2)[0]);
        return names.map(name -> name.replaceAll("%5B.*", "")).distinct().toList();
    }
}
