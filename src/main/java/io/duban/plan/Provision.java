package io.duban.plan;

/** What the document settles about the carrying out of the plan, in its own words of at most {@link #LONGEST}. */
public record Provision(ProvisionKind kind, String words) {

    /** Characters. */
    public static final int LONGEST = 2000;

    public Provision {
        words = Wording.line(words);
        words = words.substring(0, Math.min(LONGEST, words.length()));
    }
}
