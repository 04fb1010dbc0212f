package io.duban.modeling.checking;

import java.util.ArrayList;
import java.util.List;

/** What was found so far; a rule says the same of one element only once. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();

    void add(Finding finding) {
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    void at(ModelRule rule, Node node, Object... arguments) {
        add(Finding.at(rule, node, arguments));
    }

    void check(boolean holds, ModelRule rule, Node node, Object... arguments) {
        if (!holds) {
            at(rule, node, arguments);
        }
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
