package io.duban.modeling.vocabulary;

import io.duban.work.Block.About;
import java.util.Set;

/** What may be so, or not, when a way divides. */
public enum Condition implements Word {
    ALL_SIGNED("allSigned", About.TASK),
    MORE_YEARS("moreYears", About.TASK),
    LOOK_BACK_PLANNED("lookBackPlanned", About.TASK),
    TO_CONSULT("toConsult", About.PLAN),
    MORE_TO_ISSUE("moreToIssue", About.PLAN);

    private final String word;
    private final About about;

    Condition(String word, About about) {
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
