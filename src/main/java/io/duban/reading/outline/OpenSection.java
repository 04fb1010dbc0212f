package io.duban.reading.outline;

import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.Titles;
import io.duban.reading.vocabulary.UnitWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A section that may still grow. */
final class OpenSection {

    final Marker marker;
    final List<Paragraph> body = new ArrayList<>();
    final List<OpenSection> children = new ArrayList<>();
    private final Paragraph head;
    private final int part;

    OpenSection(Marker marker, Paragraph head, int part) {
        this.marker = marker;
        this.head = head;
        this.part = part;
    }

    Section closed() {
        int title = Titles.length(head.text(), UnitWords.behind(head.text(), marker.length()));
        boolean alone = Titles.bare(head.text()).length() <= title;
        BareHeadings.Cut cut =
                children.isEmpty() && alone ? BareHeadings.cut(body, part) : new BareHeadings.Cut(body, List.of());
        List<Section> below = Stream.concat(cut.sections().stream(), children.stream())
                .map(OpenSection::closed)
                .toList();
        return new Section(marker, head, title, cut.before(), below, part);
    }
}
