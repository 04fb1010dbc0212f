package io.duban.intake.web;

import io.duban.intake.confirming.Aspect;
import io.duban.intake.confirming.Mark;
import io.duban.intake.confirming.ProposedPlan;
import io.duban.intake.confirming.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The document in lines, each cut where something else was taken from it. */
final class DocumentLines {

    /**
     * A stretch of one line from which one thing was taken.
     *
     * @param aspect what was taken; null for nothing
     * @param row the task that took it; null for none
     * @param first whether it is the first of its task
     */
    record Piece(
            String text, @Nullable Aspect aspect, @Nullable Row row, boolean first) {}

    /** A line; {@code start} is where it begins in the document. */
    record Line(int start, List<Piece> pieces) {}

    private record Owner(Mark mark, @Nullable Row row) {}

    private final String text;
    private final List<Owner> owners = new ArrayList<>();
    private final int[] painted;
    private final Set<Integer> seen = new HashSet<>();

    private DocumentLines(ProposedPlan proposal) {
        text = proposal.text();
        painted = new int[text.length()];
        proposal.sheet().top().marks().forEach(mark -> owners.add(new Owner(mark, null)));
        proposal.sheet().kept().forEach(row -> row.marks().forEach(mark -> owners.add(new Owner(mark, row))));
        owners.sort(Comparator.comparing(owner -> owner.mark().aspect()));
    }

    static List<Line> of(ProposedPlan proposal) {
        return new DocumentLines(proposal).lines();
    }

    /** What is painted later shows; 0 stays for what nobody took. */
    private List<Line> lines() {
        for (int i = 0; i < owners.size(); i++) {
            Mark mark = owners.get(i).mark();
            for (int at = mark.start(); at < Math.min(mark.end(), painted.length); at++) {
                painted[at] = i + 1;
            }
        }
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Line(start, pieces(start, end)));
            }
            start = end + 1;
        }
        return lines;
    }

    private List<Piece> pieces(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        for (int at = start + 1; at <= end; at++) {
            if (at == end || painted[at] != painted[from]) {
                pieces.add(piece(from, at));
                from = at;
            }
        }
        return pieces;
    }

    private Piece piece(int from, int to) {
        String words = text.substring(from, to);
        if (painted[from] == 0) {
            return new Piece(words, null, null, false);
        }
        Owner owner = owners.get(painted[from] - 1);
        Row row = owner.row();
        return new Piece(words, owner.mark().aspect(), row, row != null && seen.add(row.key()));
    }
}
