package io.duban.intake.reading.outline;

import io.duban.intake.reading.document.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Headings of documents that number nothing: short lines without a mark, after the first sentence. One that is followed
 * by another stands above it.
 */
final class BareHeadings {

    private static final Pattern MARKS = Pattern.compile("[。；：，！？、:;,!?\\d]");
    private static final Pattern DATE = Pattern.compile("^20\\d\\d年\\d{1,2}月\\d{1,2}日$");
    private static final int LONGEST = 30;
    private static final int SHORTEST = 3;

    private final List<Paragraph> paragraphs;
    private final int from;

    BareHeadings(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        boolean numbered = paragraphs.stream()
                        .filter(paragraph -> Marker.of(paragraph.text()).isPresent())
                        .count()
                > 1;
        int first = 0;
        while (first < paragraphs.size() && !paragraphs.get(first).text().endsWith("。")) {
            first++;
        }
        from = numbered ? paragraphs.size() : first;
    }

    /** The heading at a place, if there is one. */
    Optional<Marker> at(int index) {
        if (index < from || !isHeading(index)) {
            return Optional.empty();
        }
        MarkerKind kind = isHeading(index + 1) ? MarkerKind.BARE_ABOVE : MarkerKind.BARE;
        return Optional.of(new Marker(kind, index, 0));
    }

    private boolean isHeading(int index) {
        if (index + 1 >= paragraphs.size()) {
            return false;
        }
        String text = paragraphs.get(index).text();
        boolean line = text.length() >= SHORTEST
                && text.length() <= LONGEST
                && !MARKS.matcher(text).find();
        boolean signature = DATE.matcher(paragraphs.get(index + 1).text()).find();
        return (line && !signature) || paragraphs.get(index).level() > 0;
    }
}
