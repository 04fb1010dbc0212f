package io.duban.intake.confirming;

import io.duban.plan.Indicator.Target;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.ProposedItem;
import io.duban.reading.document.Range;
import io.duban.reading.interpretation.Pieces;
import io.duban.reading.interpretation.Pieces.Piece;
import io.duban.reading.interpretation.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cuts a row between sentences. What was read in a piece goes with it. A piece that names no units takes those that
 * are named next, as the bracket behind several sentences is meant for all of them; the time limit holds for each.
 */
public final class Splitting {

    private final Row row;
    private final List<Piece> pieces;

    private Splitting(Row row, List<Piece> pieces) {
        this.row = row;
        this.pieces = pieces;
    }

    /**
     * The parts as they would be; {@code cuts}: the sentences, counted from 0, with which a new row begins, as
     * {@link Sentences#of} counts them. Those that do not exist, and the first, cut nothing.
     */
    public static List<Part> of(Row row, String document, SortedSet<Integer> cuts) {
        Range place =
                row.text().map(mark -> new Range(mark.start(), mark.end())).orElse(new Range(0, 0));
        List<Piece> pieces = Pieces.of(row.item().content(), place, document, cuts);
        Splitting splitting = new Splitting(row, pieces);
        return IntStream.range(0, pieces.size()).mapToObj(splitting::part).toList();
    }

    private Part part(int at) {
        ProposedItem whole = row.item();
        Piece piece = pieces.get(at);
        List<Mark> named = unitMarks(at);
        List<ItemUnit> units = whole.units().stream()
                .filter(unit -> isNamed(unit.unit().toString(), named))
                .toList();
        ProposedItem item = new ProposedItem(
                whole.number(),
                whole.kind(),
                whole.sectionPath(),
                at == 0 ? whole.title() : Sentences.title(piece.text()),
                piece.text(),
                whole.timeLimit(),
                at == 0 ? whole.acceptanceCriteria() : "",
                at == 0 ? whole.formOfResult() : "",
                UnitMaker.withLead(units),
                indicators(at),
                null);
        List<NamedUnit> unmatched = row.unmatched().stream()
                .filter(unit -> isNamed(unit.name(), named))
                .toList();
        return new Part(item, unmatched, marks(at, named));
    }

    /** Of the piece itself, else of the next one that has any, else of the one before. */
    private List<Mark> unitMarks(int at) {
        return Stream.concat(
                        IntStream.range(at, pieces.size()).boxed(),
                        IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1).boxed())
                .map(i -> marks(Aspect.UNIT, pieces.get(i)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Mark> marks(Aspect aspect, Piece piece) {
        return row.marks().stream()
                .filter(mark -> mark.aspect() == aspect && piece.holds(mark.start()))
                .toList();
    }

    /** What nothing in the document points to was put there by a person, for all of it. */
    private boolean isNamed(String about, List<Mark> named) {
        boolean read = row.marks().stream().anyMatch(mark -> mark.isAbout(Aspect.UNIT, about));
        return !read || named.stream().anyMatch(mark -> mark.isAbout(Aspect.UNIT, about));
    }

    private List<ProposedIndicator> indicators(int at) {
        List<ProposedIndicator> own = new ArrayList<>();
        for (ProposedIndicator indicator : row.item().indicators()) {
            List<Target> targets = indicator.targets().stream()
                    .filter(target -> place(indicator, target) == at)
                    .toList();
            boolean aimless = at == 0 && indicator.targets().isEmpty();
            if (aimless || !targets.isEmpty()) {
                own.add(MergedTargets.with(indicator, indicator.name(), targets));
            }
        }
        return own;
    }

    private int place(ProposedIndicator indicator, Target target) {
        String about = Mark.target(indicator.name(), target.year());
        return IntStream.range(0, pieces.size())
                .filter(at -> marks(Aspect.TARGET, pieces.get(at)).stream()
                        .anyMatch(mark -> mark.isAbout(Aspect.TARGET, about)))
                .findFirst()
                .orElse(0);
    }

    private List<Mark> marks(int at, List<Mark> named) {
        Piece piece = pieces.get(at);
        List<Mark> marks = new ArrayList<>();
        row.text().flatMap(text -> cut(text, piece)).ifPresent(marks::add);
        marks(Aspect.TITLE, piece).forEach(marks::add);
        row.marks().stream()
                .filter(mark -> mark.aspect() == Aspect.LIMIT)
                .map(mark -> taken(mark, piece))
                .forEach(marks::add);
        named.stream().map(mark -> taken(mark, piece)).forEach(marks::add);
        marks(Aspect.TARGET, piece).forEach(marks::add);
        return marks;
    }

    private static Mark taken(Mark mark, Piece piece) {
        return piece.holds(mark.start()) ? mark : mark.asInferred();
    }

    private static Optional<Mark> cut(Mark text, Piece piece) {
        int start = Math.max(text.start(), piece.start());
        int end = Math.min(text.end(), piece.end());
        return start < end ? Optional.of(text.between(start, end)) : Optional.empty();
    }
}
