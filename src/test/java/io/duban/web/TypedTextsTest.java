package io.duban.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.shared.Id;
import io.duban.shared.PersonId;
import io.duban.web.Wire.Reply;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever form comes back because one of its fields cannot be read, everything else that was typed stands in it again:
 * also where the form as a whole could not be made.
 */
@Tag("fuzz")
@DubanTest
class TypedTextsTest extends OneOfEverything {

    /** Passwords, which nobody is shown again; and what nobody types: the place in a list, names and targets to choose from. */
    private static final String NOT_TYPED = ".*[pP]assword|repeated|order|names|values\\[0].*";

    /**
     * What stands on no page beside what was chosen there: the numbers of other rules, the words where it is a day that
     * is asked for.
     */
    private static final String OF_ANOTHER_CHOICE =
            "/rules/\\{topic}/.*: \\w+Days|/rules/\\{topic}/.*: (after|before)Due"
                    + "|/rules/\\{topic}/.*: atLeast"
                    + "|/tasks/\\{task}/changes .*: (content|acceptanceCriteria|formOfResult|targetWords)";

    private final Set<String> lost = new TreeSet<>();
    private final Set<String> kept = new TreeSet<>();
    private final Set<String> drawnAgain = new TreeSet<>();

    @Override
    Map<String, PersonId> callers(Things place) {
        return place.people();
    }

    @Test
    void standInTheFormThatComesBack() {
        for (Address address : addresses()) {
            if (!address.reads() && !address.isApi() && !takesFile(address)) {
                Map<String, Class<?>> fields = leaves(address);
                fields.forEach((name, type) -> {
                    if (type != String.class) {
                        callers.values().forEach(caller -> send(caller, address, fields, name));
                    }
                });
            }
        }
        assertThat(drawnAgain).hasSizeGreaterThan(8).contains("/plans/{plan}/items POST", "/plans/{plan}/goals POST");
        // Somebody without the right to it is told that instead.
        lost.removeAll(kept);
        lost.removeIf(field -> field.matches(OF_ANOTHER_CHOICE));
        assertThat(lost).isEmpty();
    }

    private void send(SignedInWire caller, Address address, Map<String, Class<?>> fields, String unreadable) {
        Map<String, String> sent = new LinkedHashMap<>();
        fields.forEach((name, type) -> {
            if (type == String.class && !name.matches(NOT_TYPED)) {
                sent.put(name, "字" + sent.size());
            }
        });
        String body = Stream.concat(sent.entrySet().stream(), Stream.of(Map.entry(unreadable, "不可读")))
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        Reply reply = caller.send(
                "POST", target(address), body, "Content-Type: application/x-www-form-urlencoded", "Accept: text/html");
        if (reply.status() != 422 && reply.status() != 400) {
            return;
        }
        // Where the matter has gone on meanwhile there is no form any more, and a draft is saved without one.
        // A row of a list may have a form below the same address.
        Pattern own = Pattern.compile(Pattern.quote(target(address)) + "(\\?.*)?");
        List<Element> forms = Jsoup.parse(reply.body()).select("form[method=post]").stream()
                .filter(form -> own.matcher(form.attr("action")).matches())
                .filter(form -> !form.select("[name=\"" + unreadable + "\"]").isEmpty())
                .toList();
        if (forms.isEmpty()) {
            return;
        }
        drawnAgain.add(address.toString());
        Set<String> shown = forms.stream()
                .flatMap(form -> form.select("input, textarea").stream())
                .map(Element::val)
                .collect(Collectors.toSet());
        sent.forEach((name, text) ->
                (shown.contains(text) ? kept : lost).add(address + " with " + unreadable + ": " + name));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** The names of the fields that hold a value, with its type; of rows the first. */
    private static Map<String, Class<?>> leaves(Address address) {
        Map<String, Class<?>> found = new LinkedHashMap<>();
        for (Parameter parameter : address.handler().getMethod().getParameters()) {
            if (isForm(parameter) && parameter.getAnnotations().length > 0) {
                within("", parameter.getType(), found);
            }
        }
        return found;
    }

    private static void within(String prefix, Class<?> form, Map<String, Class<?>> found) {
        for (RecordComponent field : form.getRecordComponents()) {
            String name = prefix + field.getName();
            Type type = field.getGenericType();
            Class<?> one = type instanceof ParameterizedType list
                    ? (Class<?>) list.getActualTypeArguments()[0]
                    : (Class<?>) type;
            if (one.isRecord() && !Id.class.isAssignableFrom(one)) {
                within(name + (type instanceof ParameterizedType ? "[0]." : "."), one, found);
            } else {
                found.put(name, one);
            }
        }
    }
}
