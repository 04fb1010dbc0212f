package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.duban.DubanTest;
import io.duban.shared.PersonId;
import io.duban.web.Wire.Reply;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestBody;

/** Signs that no text holds are refused wherever a text may be sent, and the field is named. */
@Tag("fuzz")
@DubanTest
class OddSignsTest extends OneOfEverything {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GOOD = "文字";

    /** Controls of both sets, and what stands for bytes that were no text. */
    private static final List<String> ODD = List.of("文\u0007", "\u001b字", "文\u007f字", "\u0085", "文\r字", "文\ufffd字");

    private static final List<String> ODD_IN_ADDRESSES =
            List.of("%07", "%E6%96%87%1B", "%7F", "%C2%85", "%FF", "x%ED%A0%80");

    /** The fields of several lines, by their last name; all others are one line. */
    private static final Set<String> OF_LINES = Set.of(
            "acceptanceCriteria",
            "basis",
            "content",
            "demand",
            "done",
            "fallen",
            "formOfResult",
            "goals",
            "measures",
            "nextSteps",
            "openChildren",
            "opinion",
            "path",
            "problems",
            "progress",
            "proposal",
            "reason",
            "requirement",
            "section",
            "words");

    /** Taken sign for sign, also with CRLF. */
    private static final Set<String> VERBATIM = Set.of("newPassword", "oldPassword", "password", "source", "text");

    private static final List<String> OF_TWO_LINES = List.of("文\t字", "文\n字", "文\r\n字");
    private final TreeSet<String> taken = new TreeSet<>();
    private int tried;

    @Override
    Map<String, PersonId> callers(Things place) {
        return place.people();
    }

    @Test
    void areRefusedAtEveryFieldOfEveryBody() {
        for (Address address : addresses()) {
            for (Parameter parameter : address.handler().getMethod().getParameters()) {
                if (address.isApi()
                        && parameter.isAnnotationPresent(RequestBody.class)
                        && parameter.getType() != String.class) {
                    JsonNode good = tree(junk().body(parameter.getParameterizedType()));
                    withEachTextOdd(good, "", good, (field, body) -> mustBeRefused(address, field, body));
                }
            }
        }
        assertThat(tried).isGreaterThan(80);
        assertThat(taken).isEmpty();
    }

    /** A field of lines must be known as one here, and a page holds it in a textarea. */
    @Test
    void tabsAndLineEndsAreRefusedWhereverATextIsOneLine() {
        for (Address address : addresses()) {
            for (Parameter parameter : address.handler().getMethod().getParameters()) {
                if (address.isApi()
                        && parameter.isAnnotationPresent(RequestBody.class)
                        && parameter.getType() != String.class) {
                    JsonNode good = tree(junk().body(parameter.getParameterizedType()));
                    for (String text : OF_TWO_LINES) {
                        withEachText(good, "", good, text, (field, body) -> mustBeOneLine(address, field, body, text));
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(200);
        assertThat(taken).isEmpty();
    }

    private void mustBeOneLine(Address address, String field, String body, String text) {
        tried++;
        Reply reply =
                caller(address).send(address.method().name(), target(address), body, "Content-Type: application/json");
        String name = field.replaceAll("\\[\\d+]$", "").replaceAll(".*\\.", "");
        boolean mayHold = VERBATIM.contains(name) || (OF_LINES.contains(name) && !text.contains("\r"));
        boolean refused = reply.status() == 422
                && reply.body().contains("\"field\":\"" + field + "\"")
                && (reply.body().contains("只有一行") || reply.body().contains("请用 LF 结尾"));
        // Words of a stage, of a target or of a value are one line.
        if (refused == mayHold
                && !(name.equals("words") && field.contains("["))
                && !(name.equals("basis") && refused)) {
            taken.add(reply.status() + " " + address + " " + field + " " + text.codePointAt(1));
        }
    }

    @Test
    void areRefusedInEveryParameterThatIsRead() {
        for (Address address : addresses()) {
            if (address.isApi() && address.reads()) {
                for (String field : fields(address)) {
                    String[] parts = field.split("=", 2);
                    if (parts.length == 2 && parts[1].equals(GOOD)) {
                        String odd = ODD_IN_ADDRESSES.get(tried++ % ODD_IN_ADDRESSES.size());
                        Reply reply = caller(address).get(target(address) + "?" + parts[0] + "=" + odd);
                        if (reply.status() != 400 || !reply.body().contains("\"field\":\"" + parts[0] + "\"")) {
                            taken.add(reply.status() + " " + address + " " + parts[0] + "=" + odd);
                        }
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(15);
        assertThat(taken).isEmpty();
    }

    private void mustBeRefused(Address address, String field, String body) {
        tried++;
        Reply reply =
                caller(address).send(address.method().name(), target(address), body, "Content-Type: application/json");
        if (reply.status() != 422 || !reply.body().contains("\"field\":\"" + field + "\"")) {
            taken.add(reply.status() + " " + address + " " + field);
        }
    }

    private SignedInWire caller(Address address) {
        return callers.get(address.path().contains("organization") ? "admin" : "staff");
    }

    private interface Sender {

        void send(String field, String body);
    }

    private void withEachTextOdd(JsonNode node, String at, JsonNode whole, Sender sender) {
        withEachText(node, at, whole, null, sender);
    }

    /** Null: one of the odd ones in turn. */
    private void withEachText(JsonNode node, String at, JsonNode whole, @Nullable String text, Sender sender) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                first(name, object);
                String field = at.isEmpty() ? name : at + "." + name;
                inTurn(new Place(object.get(name), field, odd -> object.set(name, odd)), whole, text, sender);
            }
        } else if (node instanceof ArrayNode array) {
            for (int place = 0; place < array.size(); place++) {
                int here = place;
                inTurn(
                        new Place(array.get(place), at + "[" + place + "]", odd -> array.set(here, odd)),
                        whole,
                        text,
                        sender);
            }
        }
    }

    /** Read before the others, of which one may not fit: numbers are years here and percentages there. */
    private static void first(String name, ObjectNode object) {
        ObjectNode others = object.deepCopy();
        JsonNode value = object.get(name);
        object.removeAll();
        object.set(name, value);
        others.remove(name);
        object.setAll(others);
    }

    private record Place(JsonNode value, String field, Consumer<JsonNode> put) {}

    private void inTurn(Place place, JsonNode whole, @Nullable String text, Sender sender) {
        JsonNode value = place.value();
        if (value.isTextual() && value.asText().equals(GOOD)) {
            place.put().accept(TextNode.valueOf(text == null ? ODD.get(tried % ODD.size()) : text));
            sender.send(place.field(), whole.toString());
            place.put().accept(value);
        } else {
            withEachText(value, place.field(), whole, text, sender);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
