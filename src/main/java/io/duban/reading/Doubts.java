package io.duban.reading;

import io.duban.reading.document.Document;
import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import io.duban.reading.outline.Outline;
import io.duban.reading.outline.Section;
import io.duban.reading.units.BracketStatements;
import io.duban.reading.units.NumberedDuties;
import io.duban.reading.units.SimilarNames;
import io.duban.reading.vocabulary.MarkerKind;
import io.duban.reading.vocabulary.UnitNames;
import io.duban.reading.vocabulary.UnitWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says where nothing, or little, was read of what a document seems to say, so that nothing is passed over in silence.
 */
final class Doubts {

    private static final int SHOWN = 5;
    private static final int WORDS = 24;

    /** A document of so many characters of which less than a third is in tasks says more than was read. */
    private static final int LONG = 1500;

    private static final int SHARE = 3;
    private static final int SHORTEST_SECTION = 24;

    private final Document document;
    private final List<Proposal.ProposedTask> tasks;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private final BitSet taken = new BitSet();

    private Doubts(Document document, List<Proposal.ProposedTask> tasks) {
        this.document = document;
        this.tasks = tasks;
        tasks.forEach(task -> Stream.concat(
                        Stream.of(task.evidence()), task.segments().stream().map(Proposal.Segment::evidence))
                .flatMap(evidence -> Stream.of("title", "text").map(evidence::get))
                .filter(Objects::nonNull)
                .forEach(place -> taken.set(place.start(), place.end())));
    }

    /**
     * None of a workbook that Duban wrote itself: its sheets beside the tasks are read by another way in, as it is
     * told.
     */
    static List<Remark> of(
            Document document,
            Outline outline,
            List<Proposal.ProposedTask> tasks,
            List<Proposal.ProposedTable> tables,
            NumberedDuties divided) {
        if (document.remarks().stream().anyMatch(remark -> remark.kind() == RemarkKind.OWN_LEDGER)) {
            return List.of();
        }
        Doubts doubts = new Doubts(document, tasks);
        doubts.amount();
        divided.dividing()
                .forEach(paragraph -> doubts.taken.set(
                        paragraph.range().start(), paragraph.range().end()));
        doubts.sections(outline);
        doubts.numbers(outline.sections());
        doubts.firsts(outline.sections(), EnumSet.noneOf(MarkerKind.class));
        doubts.remark(RemarkKind.NUMBERS_MISSING, doubts.gaps);
        doubts.brackets(divided.dividing());
        doubts.remark(RemarkKind.DUTIES_PASSED, divided.unread());
        doubts.units();
        TableDoubts odd = new TableDoubts(document, tables, doubts.taken);
        doubts.remark(RemarkKind.TABLES_PASSED, odd.passed());
        doubts.remark(RemarkKind.COLUMNS_PASSED, odd.columns());
        doubts.remark(RemarkKind.ROWS_ODD, odd.rows());
        doubts.names();
        doubts.remark(RemarkKind.VALUES_PASSED, PassedValues.in(tasks));
        return doubts.remarks;
    }

    private void amount() {
        if (tasks.isEmpty()) {
            remarks.add(new Remark(RemarkKind.NOTHING_READ, ""));
        } else if (document.text().length() > LONG
                && taken.cardinality() * SHARE < document.text().length()) {
            remarks.add(new Remark(
                    RemarkKind.LITTLE_READ,
                    taken.cardinality() * 100 / document.text().length() + "%"));
        }
    }

    /** Sections with text of which no task was made, aims and principles apart. */
    private void sections(Outline outline) {
        List<String> places = outline.sections().stream()
                .filter(section -> !section.isGeneral() && length(section) >= SHORTEST_SECTION)
                .filter(section -> !isTaken(section))
                .map(Section::heading)
                .toList();
        remark(RemarkKind.SECTIONS_PASSED, tasks.isEmpty() ? List.of() : places);
    }

    private boolean isTaken(Section section) {
        return all(section)
                .anyMatch(paragraph -> taken.get(paragraph.range().start())
                        || !taken.get(
                                        paragraph.range().start(),
                                        paragraph.range().end())
                                .isEmpty());
    }

    private static int length(Section section) {
        return all(section).mapToInt(paragraph -> paragraph.text().length()).sum();
    }

    private static Stream<Paragraph> all(Section section) {
        return Stream.concat(
                Stream.concat(Stream.of(section.head()), section.body().stream()),
                section.children().stream().flatMap(Doubts::all));
    }

    /** Items of one section of which a number is left out, as where one was misread. */
    private void numbers(List<Section> sections) {
        for (int i = 1; i < sections.size(); i++) {
            Section before = sections.get(i - 1);
            Section next = sections.get(i);
            boolean series = before.marker().kind() == next.marker().kind()
                    && !before.marker().kind().isBare()
                    && before.marker().ordinal() > 0
                    && before.part() == next.part();
            if (series && next.marker().ordinal() > before.marker().ordinal() + 1) {
                gaps.add(before.heading());
            }
        }
        sections.forEach(section -> numbers(section.children()));
    }

    /** The first of a kind in the whole document is the second of its series: the one before it was misread. */
    private void firsts(List<Section> sections, Set<MarkerKind> met) {
        for (Section section : sections) {
            boolean first = met.add(section.marker().kind());
            if (first
                    && section.marker().ordinal() == 2
                    && !section.marker().kind().isBare()) {
                gaps.add("… " + section.heading());
            }
            firsts(section.children(), met);
        }
    }

    private void brackets(Set<Paragraph> dividing) {
        List<String> places = document.paragraphs().stream()
                .filter(paragraph -> taken.get(paragraph.range().start()) && !dividing.contains(paragraph))
                .flatMap(paragraph -> BracketStatements.unread(paragraph).stream())
                .toList();
        remark(RemarkKind.BRACKETS_PASSED, places);
    }

    /**
     * Tasks for which nobody was read where others, or words that give roles, say that somebody is responsible; of the
     * text before a table that divides the work nobody expects it.
     */
    private void units() {
        List<String> without = tasks.stream()
                .filter(task -> task.units().isEmpty()
                        && task.part().filter(PlanReader.BODY::equals).isEmpty())
                .map(Proposal.ProposedTask::title)
                .toList();
        boolean said = without.size() < tasks.size()
                || document.paragraphs().stream().anyMatch(paragraph -> UnitWords.areGiven(paragraph.text()));
        remark(RemarkKind.UNITS_MISSING, said ? without : List.of());
    }

    private void names() {
        List<String> all = tasks.stream()
                .flatMap(task -> task.units().stream())
                .map(Proposal.ProposedUnit::name)
                .toList();
        List<String> odd = all.stream()
                .filter(name -> !UnitNames.looksLikeUnit(name) && !UnitNames.isCollective(name))
                .toList();
        remark(
                RemarkKind.NAMES_DOUBTFUL,
                Stream.concat(SimilarNames.in(all).stream(), odd.stream()).toList());
    }

    private void remark(RemarkKind kind, List<String> places) {
        Set<String> each = new LinkedHashSet<>();
        places.forEach(place -> each.add(place.length() > WORDS ? place.substring(0, WORDS) + "…" : place));
        if (!each.isEmpty()) {
            String shown = String.join("、", each.stream().limit(SHOWN).toList());
            remarks.add(new Remark(kind, shown + (each.size() > SHOWN ? "… (" + each.size() + ")" : "")));
        }
    }
}
