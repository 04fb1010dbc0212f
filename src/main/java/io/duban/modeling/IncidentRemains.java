package io.duban.modeling;

/** It went wrong again. */
public final class IncidentRemains extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String words;

    public IncidentRemains(String words, Throwable cause) {
        super(words, cause);
        this.words = words;
    }

    /** What went wrong, as the program says it. */
    public String words() {
        return words;
    }
}
