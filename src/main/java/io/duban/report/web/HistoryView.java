package io.duban.report.web;

import io.duban.report.Comparison;
import io.duban.report.Difference;
import io.duban.report.DocumentHistory;
import io.duban.report.DocumentVersion;
import io.duban.report.Review;
import io.duban.shared.PersonId;
import io.duban.shared.Wordings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a document's handings in.
 *
 * @param address of the document's own page
 * @param open whether it is being written again
 * @param returns why it came back since the version that it is compared with, latest first
 */
record HistoryView(
        DocumentHistory history, String address, boolean open, Map<PersonId, String> people, List<Review> returns) {

    /** So much of an unchanged stretch stands on either side of a change. */
    private static final int AROUND = 60;

    private static final String LEFT_OUT = " …… ";

    /** Empty also where there is no document, and where the reader may not know of that version. */
    static Optional<DocumentVersion> version(@Nullable HistoryView view, int number) {
        return Optional.ofNullable(view).flatMap(one -> one.history().version(number));
    }

    public @Nullable Comparison comparison() {
        return history.comparison();
    }

    /** Latest first. */
    public List<DocumentVersion> versions() {
        List<DocumentVersion> latestFirst = new ArrayList<>(history.versions());
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    public String by(DocumentVersion version) {
        return people.getOrDefault(version.handedIn().by(), "");
    }

    /** The words that changed and what stands around them; the rest of a long text is left out. */
    public List<Wordings.Stretch> stretches(Difference difference) {
        List<Wordings.Stretch> all = difference.stretches();
        List<Wordings.Stretch> shown = new ArrayList<>();
        for (Wordings.Stretch stretch : all) {
            boolean first = shown.isEmpty();
            boolean last = shown.size() == all.size() - 1;
            shown.add(
                    stretch.standing() == Wordings.Standing.SAME
                            ? new Wordings.Stretch(stretch.standing(), around(stretch.words(), first, last))
                            : stretch);
        }
        return shown;
    }

    private static String around(String words, boolean first, boolean last) {
        int length = words.codePointCount(0, words.length());
        if (length <= 2 * AROUND) {
            return words;
        }
        String head = first ? "" : words.substring(0, words.offsetByCodePoints(0, AROUND));
        String tail = last ? "" : words.substring(words.offsetByCodePoints(words.length(), -AROUND));
        return head + LEFT_OUT + tail;
    }
}
