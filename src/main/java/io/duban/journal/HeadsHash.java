package io.duban.journal;

/**
 * Takes the heads that a seal holds one after another, by kind and id of their subjects, and gives one hash for all.
 */
final class HeadsHash {

    private final CanonicalForm form = new CanonicalForm("duban journal heads 1");
    private int count;

    void add(Head head) {
        form.text(head.subjectKind().name())
                .id(head.subjectId())
                .number(head.seq())
                .text(head.hash());
        count++;
    }

    int count() {
        return count;
    }

    /** May be asked for once. */
    String hash() {
        return form.hash();
    }
}
