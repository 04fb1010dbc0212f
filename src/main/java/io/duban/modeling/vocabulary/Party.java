package io.duban.modeling.vocabulary;

import io.duban.work.Block.About;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose roles do a step; {@link #UNIT} is the one for which this branch was entered. */
public enum Party implements Word {
    UNIT("unit"),
    LEAD("lead", About.TASK),
    OFFICE("office"),
    ABOVE("above", About.TASK),
    ORDER_UNIT("orderUnit", About.ORDER);

    private final String word;
    private final @Nullable About about;

    Party(String word) {
        this(word, null);
    }

    Party(String word, @Nullable About about) {
        this.word = word;
        this.about = about;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public Set<About> about() {
        return Word.either(about);
    }
}
