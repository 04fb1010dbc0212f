package io.duban.modeling.vocabulary;

import io.duban.work.Block.About;
import java.util.Set;

/** Whose roles do a step; {@link #UNIT} is the one for which this branch was entered. */
public enum Party implements Word {
    UNIT("unit"),
    LEAD("lead", About.TASK, About.CHANGE),
    OFFICE("office"),
    ABOVE("above", About.TASK),
    ORDER_UNIT("orderUnit", About.ORDER),
    RECTIFYING_UNIT("rectifyingUnit", About.RECTIFICATION);

    private final String word;

    /** Never changed, though its type does not say so. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<About> about;

    /** About nothing named is about everything. */
    Party(String word, About... about) {
        this.word = word;
        this.about = about.length == 0 ? Word.either(null) : Set.of(about);
    }

    /** Whether a unit can be named by itself: it is asked about a task, or a change of one, which it then may read. */
    public static boolean mayBeNamed(About about) {
        return about == About.TASK || about == About.CHANGE;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public Set<About> about() {
        return about;
    }
}
