package io.duban.intake.web;

import io.duban.intake.confirming.Mark;
import io.duban.intake.confirming.ProposedPlan;
import io.duban.intake.confirming.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A portion of the document in lines, each cut where something else was taken from it. */
final class DocumentLines {

    /**
     * A stretch of one line from which one thing was taken.
     *
     * @param start where it begins in the document
     * @param mark what was taken; null for nothing
     * @param field as the field of the task is called from which a click leads here; null for none
     * @param row the task that took it; null for none
     * @param first whether it is the first of its task in the portion
     */
    record Piece(
            int start,
            String text,
            @Nullable Mark mark,
            @Nullable String field,
            @Nullable Row row,
            boolean first) {}

    /** A line; {@code start} is where it begins in the document. */
    record Line(int start, List<Piece> pieces) {}

    private record Owner(Mark mark, @Nullable Row row, int place) {}

    private final String text;
    private final List<TextLines.Line> portion;
    private final int from;
    private final List<Owner> owners = new ArrayList<>();
    private final int[] painted;
    private final Set<Integer> seen = new HashSet<>();

    private DocumentLines(ProposedPlan proposal, List<TextLines.Line> portion) {
        this.text = proposal.text();
        this.portion = portion;
        this.from = portion.isEmpty() ? 0 : portion.get(0).start();
        int to = portion.isEmpty() ? 0 : portion.get(portion.size() - 1).end();
        this.painted = new int[to - from];
        proposal.sheet().top().marks().forEach(mark -> own(mark, null, to));
        proposal.sheet().kept().forEach(row -> row.marks().forEach(mark -> own(mark, row, to)));
        // What several tasks took from one place is shown as the first one's.
        owners.sort(Comparator.comparing((Owner owner) -> owner.mark().aspect())
                .thenComparing(Owner::place, Comparator.reverseOrder()));
    }

    private void own(Mark mark, @Nullable Row row, int to) {
        if (mark.start() < to && mark.end() > from) {
            owners.add(new Owner(mark, row, owners.size()));
        }
    }

    static List<Line> of(ProposedPlan proposal, List<TextLines.Line> portion) {
        return new DocumentLines(proposal, portion).lines();
    }

    /** What is painted later shows; 0 stays for what nobody took. */
    private List<Line> lines() {
        for (int i = 0; i < owners.size(); i++) {
            Mark mark = owners.get(i).mark();
            int end = Math.min(mark.end() - from, painted.length);
            for (int at = Math.max(0, mark.start() - from); at < end; at++) {
                painted[at] = i + 1;
            }
        }
        return portion.stream()
                .map(line -> new Line(line.start(), pieces(line.start(), line.end())))
                .toList();
    }

    private List<Piece> pieces(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int begun = start;
        for (int at = start + 1; at <= end; at++) {
            if (at == end || painted[at - from] != painted[begun - from]) {
                pieces.add(piece(begun, at));
                begun = at;
            }
        }
        return pieces;
    }

    private Piece piece(int begun, int to) {
        String words = text.substring(begun, to);
        int number = painted[begun - from];
        if (number == 0) {
            return new Piece(begun, words, null, null, null, false);
        }
        Owner owner = owners.get(number - 1);
        Row row = owner.row();
        return new Piece(
                begun, words, owner.mark(), Source.field(owner.mark()), row, row != null && seen.add(row.key()));
    }
}
