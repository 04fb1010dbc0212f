package io.duban.modeling.vocabulary;

import io.duban.work.Block.About;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the system does by itself at a service task. */
public enum SystemWork implements Word {
    /** Of the step whose timer leads there. */
    NOTE_LATENESS("noteLateness", null, null),
    OPEN_YEAR("openYear", Condition.MORE_YEARS, About.TASK),
    PLAN_LOOK_BACK("planLookBack", null, About.TASK),
    ISSUE_BATCH("issueBatch", Condition.MORE_TO_ISSUE, About.PLAN),
    FINISH_ISSUING("finishIssuing", null, About.PLAN);

    private final String word;
    private final @Nullable Condition uses;
    private final @Nullable About about;

    SystemWork(String word, @Nullable Condition uses, @Nullable About about) {
        this.word = word;
        this.uses = uses;
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

    /**
     * What the work brings to an end when it is done often enough, so that it may be gone through again without a
     * person.
     */
    public @Nullable Condition usesUp() {
        return uses;
    }
}
