package io.duban.reading.cleaning;

import io.duban.reading.characters.Spacing;
import io.duban.reading.document.Block;
import io.duban.reading.document.Document;
import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Range;
import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import io.duban.reading.vocabulary.BracketedLabels;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts paragraphs apart that ran together, and leaves out what stands in a document twice. The text stays as it is:
 * only where its paragraphs begin and end changes, so that whatever is read points to what was printed.
 */
public final class Cleaning {

    private static final int SHOWN = 5;
    private static final int WORDS = 12;

    private Cleaning() {}

    /** {@code patience} is asked again and again; it may throw. */
    public static Document of(Document document, Runnable patience) {
        List<String> again = new ArrayList<>();
        List<Block> said = new ArrayList<>();
        Set<String> tables = new HashSet<>();
        for (Block block : document.blocks()) {
            patience.run();
            if (block instanceof Paragraph paragraph) {
                said.addAll(once(labelled(paragraph), again));
            } else if (tables.add(document.at(block.range()))) {
                said.add(block);
            } else {
                again.add(beginning(Spacing.single(document.at(block.range())).strip()));
            }
        }
        List<String> together = new ArrayList<>();
        List<Block> apart = apart(said, together);
        patience.run();
        List<Block> once = once(apart, again);
        List<Remark> remarks = new ArrayList<>(document.remarks());
        remark(remarks, RemarkKind.RUN_TOGETHER, together);
        remark(remarks, RemarkKind.REPEATED, again);
        return new Document(document.text(), once, remarks);
    }

    private static Paragraph labelled(Paragraph paragraph) {
        return new Paragraph(paragraph.range(), BracketedLabels.plain(paragraph.text()), paragraph.level());
    }

    private static List<Paragraph> once(Paragraph paragraph, List<String> again) {
        List<Range> left = Repetitions.sentences(paragraph.text());
        boolean whole = left.size() < 2
                && left.stream()
                        .allMatch(range -> range.end() == paragraph.text().length() && range.start() == 0);
        if (whole) {
            return List.of(paragraph);
        }
        again.add(beginning(paragraph.text()));
        return left.stream()
                .map(range -> part(paragraph, range.start(), range.end()))
                .toList();
    }

    private static List<Block> apart(List<Block> blocks, List<String> together) {
        List<Paragraph> paragraphs = paragraphs(blocks);
        List<List<Integer>> cuts = new RunTogether(paragraphs).cuts();
        List<Block> apart = new ArrayList<>();
        int at = 0;
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                int from = 0;
                for (int cut : cuts.get(at++)) {
                    together.add(beginning(paragraph.text().substring(cut)));
                    apart.add(part(paragraph, from, cut));
                    from = cut;
                }
                apart.add(
                        from == 0
                                ? paragraph
                                : part(paragraph, from, paragraph.text().length()));
            } else {
                apart.add(block);
            }
        }
        return apart;
    }

    private static List<Block> once(List<Block> blocks, List<String> again) {
        List<Paragraph> paragraphs = paragraphs(blocks);
        BitSet repeated = Repetitions.paragraphs(paragraphs);
        repeated.stream()
                .forEach(index -> again.add(beginning(paragraphs.get(index).text())));
        List<Block> once = new ArrayList<>();
        int at = 0;
        for (Block block : blocks) {
            if (!(block instanceof Paragraph) || !repeated.get(at++)) {
                once.add(block);
            }
        }
        return once;
    }

    private static List<Paragraph> paragraphs(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    private static Paragraph part(Paragraph whole, int from, int to) {
        String words = whole.text().substring(from, to);
        int start = from + words.length() - words.stripLeading().length();
        String bare = words.strip();
        return new Paragraph(whole.at(start, start + bare.length()), bare, from == 0 ? whole.level() : 0);
    }

    private static String beginning(String words) {
        return "“" + words.substring(0, Math.min(WORDS, words.length())) + "”";
    }

    private static void remark(List<Remark> remarks, RemarkKind kind, List<String> places) {
        if (!places.isEmpty()) {
            String shown = String.join("、", places.subList(0, Math.min(SHOWN, places.size())));
            remarks.add(new Remark(kind, shown + (places.size() > SHOWN ? "… (" + places.size() + ")" : "")));
        }
    }
}
