package io.duban.modeling.checking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a table may be asked: each input of its columns, and the limits that cells name, by which it is judged.
 *
 * @param inputs numbers, yes or no, or null where there is none; in the order of the columns
 */
public record TableExample(Map<String, @Nullable Object> inputs, Map<String, Integer> limits) {

    public TableExample {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
    }

    /** All of it, the limits last. */
    public List<Map.Entry<String, @Nullable Object>> all() {
        List<Map.Entry<String, @Nullable Object>> all = new ArrayList<>(inputs.entrySet());
        Stream<Map.Entry<String, Integer>> more = limits.entrySet().stream();
        more.forEach(limit -> all.add(new java.util.AbstractMap.SimpleEntry<>(limit.getKey(), limit.getValue())));
        return all;
    }
}
