package io.duban.web.query;

import io.duban.shared.ParametersRefused.Reason;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rows of forms, {@code units[0].unit}: numbered from 0 without a gap, as pages write them. Whatever else stands in
 * brackets would make a list of the length that a stranger names.
 */
final class FormRows {

    /** More rows than any form has; the binder of forms stops there too. */
    static final int MOST = 256;

    private static final Pattern NAME = Pattern.compile("\\w+(\\[\\d{1,3}])?(\\.\\w+(\\[\\d{1,3}])?)*");
    private static final Pattern NUMBER = Pattern.compile("\\[(\\d+)]");

    private FormRows() {}

    /** The name of the outermost list or part in which a field stands, or of the field itself. */
    static String list(String name) {
        return NAME.matcher(name).matches() ? name.split("[\\[.]", 2)[0] : name;
    }

    /** The names that number rows in another way, with the reason. */
    static Map<String, Reason> refused(Collection<String> names) {
        Map<String, Reason> refused = new HashMap<>();
        Map<String, Set<Integer>> rows = new HashMap<>();
        for (String name : names) {
            if (NAME.matcher(name).matches()) {
                NUMBER.matcher(name).results().forEach(row -> rows.computeIfAbsent(
                                name.substring(0, row.start()), list -> new HashSet<>())
                        .add(Integer.valueOf(row.group(1))));
            } else if (name.indexOf('[') >= 0 || name.indexOf(']') >= 0) {
                refused.put(name, Reason.of("web.problem.parameter.row", MOST));
            }
        }
        rows.forEach((list, numbers) -> {
            int last = Collections.max(numbers);
            if (last >= MOST || last >= numbers.size()) {
                refused.put(list + "[" + last + "]", Reason.of("web.problem.parameter.row", MOST));
            }
        });
        return refused;
    }
}
