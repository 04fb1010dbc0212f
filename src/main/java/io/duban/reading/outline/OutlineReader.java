package io.duban.reading.outline;

import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.Annexes;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.MarkerKind;
import io.duban.reading.vocabulary.WrittenDay;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Builds the section tree. Which kind of numbering stands above which is learned from the document: a kind that is open
 * is continued, a kind that is not open lies below what is.
 */
public final class OutlineReader {

    private static final int LONGEST_SIGNATURE = 40;
    private static final int LONGEST_HEADING = 60;

    private final List<Paragraph> front = new ArrayList<>();
    private final List<OpenSection> roots = new ArrayList<>();
    private final Deque<OpenSection> open = new ArrayDeque<>();
    private final List<List<Paragraph>> boxes = new ArrayList<>();
    private boolean inBox;
    private boolean outside = true;
    private int part;

    /** The number of the annex that a list of them named last, 0 outside of such lists. */
    private int annexes;

    private final List<Paragraph> paragraphs;
    private final BareHeadings bare;

    /** Whether nothing else numbers the items, so that 一是 may. */
    private final boolean firstly;

    /** Whether numbers without a mark behind them are a series. */
    private final boolean unmarked;

    private OutlineReader(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.bare = BareHeadings.of(paragraphs);
        this.unmarked =
                Marker.areUnmarked(paragraphs.stream().map(Paragraph::text).toList());
        this.firstly = paragraphs.stream()
                .noneMatch(paragraph -> Marker.of(paragraph.text()).isPresent());
    }

    /** {@code patience} is asked again and again; it may throw. */
    public static Outline read(List<Paragraph> paragraphs, Runnable patience) {
        OutlineReader reader = new OutlineReader(paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            patience.run();
            reader.take(i);
        }
        return new Outline(
                reader.front, reader.roots.stream().map(OpenSection::closed).toList(), reader.boxes);
    }

    private void take(int index) {
        Paragraph paragraph = paragraphs.get(index);
        String text = paragraph.text();
        Optional<Marker> marker = Marker.of(text)
                .or(() -> Marker.beforeDigits(text).filter(this::continues))
                .or(() -> Marker.unmarked(text).filter(this::isOfSeries))
                .or(() -> firstly ? Marker.firstly(text) : Optional.empty())
                .or(() -> bare.at(index));
        if (marker.isPresent() && isAnnexName(marker.get(), text)) {
            annexes = marker.get().ordinal();
            front.add(paragraph);
        } else if (marker.isPresent() && mayBegin(marker.get(), index)) {
            begin(marker.get(), paragraph);
        } else if (SectionWords.isOverNotes(text)) {
            open.clear();
            begin(new Marker(MarkerKind.BARE_TOP, index, 0), paragraph);
        } else if (Annexes.isAnnex(text) && text.length() < LONGEST_HEADING) {
            endPart(paragraph);
        } else if (!outside && Annexes.isBox(text) && text.length() < LONGEST_HEADING) {
            inBox = true;
            boxes.add(new ArrayList<>(List.of(paragraph)));
        } else if (outside || isSignature(index)) {
            front.add(paragraph);
        } else if (inBox) {
            boxes.get(boxes.size() - 1).add(paragraph);
        } else {
            open.getFirst().body.add(paragraph);
        }
    }

    /** Who signed and when: no part of what stands before. */
    private boolean isSignature(int index) {
        String text = paragraphs.get(index).text();
        boolean signed = index + 1 < paragraphs.size()
                && WrittenDay.isLine(paragraphs.get(index + 1).text())
                && text.length() <= LONGEST_SIGNATURE
                && text.indexOf('。') < 0;
        return signed || WrittenDay.isLine(text);
    }

    /** Inside a box only a heading without number, or a number that continues an open series, ends it. */
    private boolean mayBegin(Marker marker, int index) {
        if (paragraphs.get(index).text().length() <= marker.length()) {
            return false;
        }
        return !inBox || marker.kind().isBare() || (continues(marker) && !comesAgain(marker, index));
    }

    /** Whether the same number comes once more in the same section: then the first of the two belongs to the box. */
    private boolean comesAgain(Marker marker, int index) {
        for (Paragraph paragraph : paragraphs.subList(index + 1, paragraphs.size())) {
            Optional<Marker> next = Marker.of(paragraph.text());
            if (next.filter(other -> other.kind() == marker.kind() && other.ordinal() == marker.ordinal())
                    .isPresent()) {
                return true;
            }
            if (next.filter(other -> other.kind() != marker.kind() && continues(other))
                    .isPresent()) {
                return false;
            }
        }
        return false;
    }

    /** A number without a mark behind it. */
    private boolean isOfSeries(Marker marker) {
        return unmarked && (marker.ordinal() == 1 || continues(marker));
    }

    private boolean continues(Marker marker) {
        return open.stream()
                .anyMatch(section ->
                        section.marker.kind() == marker.kind() && section.marker.ordinal() + 1 == marker.ordinal());
    }

    private void begin(Marker marker, Paragraph paragraph) {
        inBox = false;
        outside = false;
        while (marker.kind().isBare()
                && !open.isEmpty()
                && marker.kind().compareTo(open.getFirst().marker.kind()) <= 0) {
            open.pop();
        }
        if (open.stream().anyMatch(section -> section.marker.kind() == marker.kind())) {
            while (open.getFirst().marker.kind() != marker.kind()) {
                open.pop();
            }
            OpenSection sibling = open.pop();
            if (open.isEmpty() && marker.ordinal() > 0 && marker.ordinal() <= sibling.marker.ordinal()) {
                part++;
            }
        }
        OpenSection section = new OpenSection(marker, paragraph, part);
        if (open.isEmpty()) {
            roots.add(section);
        } else {
            open.getFirst().children.add(section);
        }
        open.push(section);
    }

    /** 附件：1.任务分解表 and, on the next line, 2.项目清单. */
    private boolean isAnnexName(Marker marker, String text) {
        return outside
                && annexes > 0
                && marker.kind() == MarkerKind.DIGIT
                && marker.ordinal() == annexes + 1
                && text.length() < LONGEST_HEADING
                && text.indexOf('。') < 0;
    }

    private void endPart(Paragraph paragraph) {
        annexes = Annexes.namesFirst(paragraph.text()) ? 1 : 0;
        open.clear();
        inBox = false;
        outside = true;
        part++;
        front.add(paragraph);
    }
}
