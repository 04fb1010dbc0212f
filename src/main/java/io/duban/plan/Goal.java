package io.duban.plan;

import java.util.List;

/** What the plan as a whole is to reach; the path lists the headings under which it is stated, from the outermost. */
public record Goal(List<String> path, ProposedIndicator indicator) {

    public Goal {
        path = path.stream()
                .map(Wording::line)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    /** By what the goal is called where something is wrong with it: its innermost heading, else its own name. */
    String label() {
        return path.isEmpty() ? indicator.name() : path.get(path.size() - 1);
    }
}
