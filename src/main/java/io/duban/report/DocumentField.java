package io.duban.report;

/** The fields of annual plans, reports and claims, as a comparison names them. */
public enum DocumentField {
    PERCENT(false),
    PROGRESS(true),
    PROBLEMS(true),
    NEXT_STEPS(true),
    VALUE(false),
    GOALS(true),
    MEASURES(true),
    MILESTONE(true),
    DONE(true),
    FALLEN(true),
    OPEN_CHILDREN(true),
    TARGET(true);

    private final boolean prose;

    DocumentField(boolean prose) {
        this.prose = prose;
    }

    /** Whether a change is told by its words; a number is told as a whole. */
    public boolean isProse() {
        return prose;
    }
}
