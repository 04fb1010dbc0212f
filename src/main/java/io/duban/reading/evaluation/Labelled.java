package io.duban.reading.evaluation;

import static io.duban.reading.alignment.Likeness.plain;

import com.fasterxml.jackson.databind.JsonNode;
import io.duban.reading.alignment.Likeness;
import io.duban.reading.characters.Characters;
import io.duban.reading.characters.Digits;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A task in the labels' form, whether labelled or proposed, as far as it is measured. */
record Labelled(
        Likeness likeness,
        Set<String> units,
        Set<String> collectives,
        String deadline,
        Set<String> textDates,
        List<String> targets) {

    private static final int LONGEST_PATH = 60;

    static Labelled of(JsonNode task) {
        Set<String> units = new HashSet<>();
        Set<String> collectives = new HashSet<>();
        for (JsonNode unit : task.path("units")) {
            String name = plain(Characters.narrow(unit.path("name").asText()));
            units.add(name + "|" + unit.path("role").asText());
            if (unit.path("collective").asBoolean()) {
                collectives.add(name);
            }
        }
        Set<String> dates = new HashSet<>();
        task.path("text_dates")
                .forEach(date -> dates.add(date.isObject() ? date.path("date").asText() : date.asText()));
        List<String> targets = new ArrayList<>();
        task.path("targets").forEach(target -> targets.add(target(target)));
        return new Labelled(
                new Likeness(
                        plain(task.path("title").asText()),
                        plain(task.path("text_start").asText()),
                        plain(path(task.path("path")))),
                units,
                collectives,
                task.path("deadline").asText("").replace("null", ""),
                dates,
                targets);
    }

    /** The units with roles, leaving out all whose names are in {@code collectives}. */
    Set<String> without(Set<String> others) {
        return units.stream()
                .filter(unit -> !others.contains(unit.substring(0, unit.indexOf('|'))))
                .collect(Collectors.toSet());
    }

    private static String path(JsonNode path) {
        StringBuilder all = new StringBuilder();
        path.forEach(heading -> all.append(heading.asText()));
        return all.substring(0, Math.min(LONGEST_PATH, all.length()));
    }

    /** Value, unit of measure and year. */
    private static String target(JsonNode target) {
        String unit = target.path("unit").asText("").replace("null", "");
        String year = target.path("year").asText("").replace("null", "");
        return value(target.path("value")) + "|" + plain(Characters.narrow(unit)) + "|" + year;
    }

    private static String value(JsonNode value) {
        boolean broken = value.isNumber() && value.decimalValue().scale() > 0;
        String printed = broken ? String.valueOf(value.doubleValue()) : value.asText();
        String bare = plain(printed).replace("约", "").replace("%", "");
        return Digits.are(bare)
                ? new BigInteger(bare).toString()
                : plain(printed).replace("约", "");
    }
}
