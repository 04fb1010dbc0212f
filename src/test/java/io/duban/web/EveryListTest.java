package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.shared.Paging;
import io.duban.shared.PersonId;
import io.duban.web.Wire.Reply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A list that is asked for a page, an order or a filter that there is not answers no list, to nobody. */
@Tag("fuzz")
@DubanTest
class EveryListTest extends OneOfEverything {

    private static final String ID = "00000000-0000-7000-8000-000000000000";

    /** Of another list each, cut off, or in other digits than any list writes. */
    private static final List<String> NO_KEYS = List.of(
            "x%20x",
            "%EF%BC%91", ID + ID, ID.substring(1), "2020-1-1_" + ID, "+1_" + ID, "0x10", "_", "%20" + ID, "x_x_x_x");

    @Override
    Map<String, PersonId> callers(Things place) {
        return place.people();
    }

    @Test
    void answersNoPageToAKeyThatItHasNotGivenOut() {
        Set<String> taken = new TreeSet<>();
        int lists = 0;
        for (Address address : lists()) {
            lists++;
            for (Map.Entry<String, SignedInWire> caller : callers.entrySet()) {
                for (String key : NO_KEYS) {
                    Reply reply = caller.getValue().get(target(address) + "?after=" + key);
                    if (reply.status() < 400
                            || (reply.status() == 400 && !reply.body().contains("\"field\":\"after\""))) {
                        taken.add(reply.status() + " " + address + " to " + caller.getKey() + " after=" + key);
                    }
                }
            }
        }
        assertThat(lists).isGreaterThan(15);
        assertThat(taken).isEmpty();
    }

    @Test
    void answersNoPageOfASizeThatNoneHas() {
        Set<String> taken = new TreeSet<>();
        for (Address address : lists()) {
            if (takesPaging(address)) {
                for (String size : List.of("0", "-1", "201", "x", "1.5")) {
                    for (SignedInWire caller : callers.values()) {
                        Reply reply = caller.get(target(address) + "?size=" + size);
                        if (reply.status() < 400) {
                            taken.add(reply.status() + " " + address + " size=" + size);
                        }
                    }
                }
            }
        }
        assertThat(taken).isEmpty();
    }

    /** Whatever is no text has values that it may not take; of an id each is one. */
    @Test
    void answersNoListToAFilterThatNamesNothing() {
        Set<String> taken = new TreeSet<>();
        int tried = 0;
        for (Address address : addresses()) {
            if (address.isApi() && address.reads()) {
                for (String field : fields(address)) {
                    String name = field.split("=", 2)[0];
                    if (!field.endsWith("=文字")) {
                        tried++;
                        Reply reply = callers.get("admin").get(target(address) + "?" + name + "=NO%20SUCH");
                        if (reply.status() < 400) {
                            taken.add(reply.status() + " " + address + " " + name);
                        }
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(40);
        assertThat(taken).isEmpty();
    }

    @Test
    void theJournalAnswersNothingToWhatItDoesNotKnow() {
        for (String list : List.of("/api/journal", "/api/journal/export")) {
            for (String question : List.of(
                    "act=NOSUCH",
                    "person=nobody-at-all",
                    "from=2020-02-01&until=2020-01-01",
                    "subject=TASK:x",
                    "by=CAT")) {
                Reply reply = callers.get("admin").get(list + "?" + question);
                assertThat(reply.status()).as(list + " " + question).isEqualTo(400);
                assertThat(reply.body()).contains("\"errors\"");
            }
            for (String question : List.of(
                    "act=PeopleAct.TOKEN_REVOKED",
                    "from=2020-01-01&until=2020-01-01",
                    "subject=TASK:" + ID,
                    "words=nothing")) {
                assertThat(callers.get("admin").get(list + "?" + question).status())
                        .as(list + " " + question)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void noAddressTakesADayOrANumberInTwoForms() {
        List<String> taken = new ArrayList<>();
        int tried = 0;
        for (Address address : addresses()) {
            for (Map.Entry<String, Class<?>> variable : address.variables().entrySet()) {
                Map<String, String> path = new HashMap<>(path(address));
                String usual = path.getOrDefault(variable.getKey(), "2020");
                for (String other : others(variable.getValue(), usual)) {
                    tried++;
                    path.put(variable.getKey(), other);
                    for (SignedInWire caller : callers.values()) {
                        Reply reply = caller.send(address.method().name(), address.with(path), "");
                        if (reply.status() < 400 || reply.status() >= 500) {
                            taken.add(reply.status() + " " + address + " " + other);
                        }
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(40);
        assertThat(taken).isEmpty();
    }

    private static List<String> others(Class<?> type, String usual) {
        if (type == LocalDate.class) {
            return List.of(
                    "2021-2-3", "%EF%BC%92%EF%BC%90%EF%BC%92%EF%BC%91-02-03", "20210203", "2021-02-30", "+2021-02-03");
        }
        return type == int.class || type == Integer.class
                ? List.of(
                        "0" + usual,
                        "+" + usual,
                        "0x7e4",
                        "%EF%BC%92%EF%BC%90%EF%BC%92%EF%BC%90",
                        usual + ".0",
                        "%20" + usual)
                : List.of();
    }

    private List<Address> lists() {
        return addresses().stream()
                .filter(address -> address.isApi() && address.reads())
                .filter(address -> takesPaging(address)
                        || Stream.of(address.handler().getMethod().getParameters())
                                .anyMatch(parameter -> parameter.getName().equals("after")))
                .toList();
    }

    private static boolean takesPaging(Address address) {
        return Stream.of(address.handler().getMethod().getParameterTypes()).anyMatch(Paging.class::equals);
    }
}
