package io.duban.modeling.vocabulary;

import io.duban.work.Block.About;
import java.util.Set;

/** The units for each of which a step or a part of the process is gone through. */
public enum Units implements Word {
    UNITS_TO_SIGN("unitsToSign", About.TASK),
    UNITS_RESPONSIBLE("unitsResponsible", About.TASK),
    UNITS_OWING("unitsOwing", About.TASK),
    UNITS_OF_PLAN("unitsOfPlan", About.PLAN);

    private final String word;
    private final About about;

    Units(String word, About about) {
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
