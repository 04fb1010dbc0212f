package io.duban.task;

import java.util.Arrays;
import java.util.List;

/** Something that follows from granting a request, by its kind, with what there is to tell of it. */
public record Effect(String kind, List<Object> facts) {

    public Effect {
        facts = List.copyOf(facts);
    }

    static Effect of(String kind, Object... facts) {
        return new Effect(kind, Arrays.asList(facts));
    }

    /** Of its words. */
    public String key() {
        return "task.change.effect." + kind;
    }
}
