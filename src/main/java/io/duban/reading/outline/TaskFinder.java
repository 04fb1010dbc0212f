package io.duban.reading.outline;

import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.MarkerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells tasks from the other items of a section tree: a task is the lowest item with text of its own; where the
 * document says who is responsible, an item below an item that says so is a part of it, and a section in which nobody
 * is named holds no tasks, unless it is about carrying the plan out.
 */
public final class TaskFinder {

    /** The share of lowest items with units from which on units are the document's habit. */
    private static final double HABIT = 0.3;

    private final Predicate<Paragraph> names;
    private final boolean habit;

    /**
     * Whether the document is one list of items with text of their own, most of whom name somebody or say until when.
     */
    private final boolean flat;

    /** The section with which the first table of tasks is announced, and all behind it. */
    private final Set<Section> aroundTable;

    private TaskFinder(List<Section> sections, Predicate<Paragraph> names, int table) {
        this.names = names;
        this.aroundTable = aroundTable(sections, table);
        List<Section> leaves = sections.stream().flatMap(TaskFinder::leaves).toList();
        long named = leaves.stream().filter(this::namedBelow).count();
        flat = sections.stream()
                                .filter(section ->
                                        section.children().isEmpty() && section.runsOn() && namedBelow(section))
                                .count()
                        > 1
                || (leaves.size() == sections.size() && named * 2 > sections.size());
        habit = !leaves.isEmpty() && named >= HABIT * leaves.size();
    }

    /**
     * The tasks of a tree.
     *
     * @param names whether a paragraph says who is responsible
     * @param table where the first table begins that divides tasks among units; behind the text where there is none
     */
    public static List<TaskText> find(Outline outline, Predicate<Paragraph> names, int table) {
        TaskFinder finder = new TaskFinder(outline.sections(), names, table);
        List<TaskText> tasks = new ArrayList<>();
        outline.sections().forEach(section -> finder.collect(section, List.of(), tasks));
        return tasks;
    }

    /** None where the table stands behind everything, as an attachment does. */
    private static Set<Section> aroundTable(List<Section> sections, int table) {
        int behind = 0;
        while (behind < sections.size() && sections.get(behind).head().range().start() < table) {
            behind++;
        }
        if (behind == 0) {
            return Set.of();
        }
        boolean announced = everything(sections.get(behind - 1))
                .anyMatch(paragraph -> SectionWords.announcesTable(paragraph.text()));
        boolean within = behind < sections.size();
        int from = announced ? behind - 1 : behind;
        return within || announced ? Set.copyOf(sections.subList(from, sections.size())) : Set.of();
    }

    private void collect(Section section, List<String> above, List<TaskText> tasks) {
        boolean named = namedBelow(section);
        if (!named && isNoTaskSection(section, above.isEmpty())) {
            return;
        }
        List<String> path = join(above, section.heading());
        if (section.children().isEmpty() || ownsOneStatement(section) || SectionWords.listsCases(section.title())) {
            tasks.addAll(leaf(section, path, above.isEmpty()));
        } else {
            section.children().forEach(child -> collect(child, path, tasks));
        }
    }

    /** Text of its own, nobody named in several children: the children are steps of one task. */
    private boolean ownsOneStatement(Section section) {
        long naming = section.children().stream().filter(this::namedBelow).count();
        boolean own = names.test(section.head()) || section.body().stream().anyMatch(names);
        boolean last = !section.children().isEmpty()
                && namedBelow(section.children().get(section.children().size() - 1));
        boolean numbered = section.children().stream()
                .allMatch(child -> child.marker().kind().compareTo(MarkerKind.DIGIT_BRACKET) >= 0);
        boolean closedByLast = (numbered || listsMeasures(section))
                && naming == 1
                && last
                && section.children().size() > 1;
        return closedByLast || (naming == 0 && own);
    }

    /** 整改措施： stands alone over the children. */
    private static boolean listsMeasures(Section section) {
        List<Paragraph> body = section.body();
        return !body.isEmpty()
                && SectionWords.isOverMeasures(body.get(body.size() - 1).text());
    }

    private boolean isNoTaskSection(Section section, boolean top) {
        if (SectionWords.isGeneral(section.title()) || SectionWords.isOverNotes(section.title())) {
            return true;
        }
        if (!top) {
            return false;
        }
        boolean carrying = SectionWords.isCarrying(section.title());
        if (section.children().isEmpty()) {
            return carrying || (habit && !flat) || aroundTable.contains(section);
        }
        return habit && !carrying && !goesOn(section);
    }

    /** Whether its items are counted on from those of the section before it. */
    private static boolean goesOn(Section section) {
        Marker first = section.children().get(0).marker();
        return first.kind() == MarkerKind.HAN_BRACKET && first.ordinal() > 1;
    }

    private List<TaskText> leaf(Section section, List<String> path, boolean top) {
        List<TaskText> parts = new SubParagraphs(names).of(section, path);
        if (!parts.isEmpty()) {
            return parts;
        }
        List<Paragraph> all = everything(section).toList();
        boolean bare =
                !namedBelow(section) && !section.runsOn() && (top ? all.size() == 1 : isAboveTable(section, all));
        Range title = section.head().at(section.titleFrom(), section.titleLength());
        return bare ? List.of() : List.of(new TaskText(path, section.title(), title, all, section.part()));
    }

    private static boolean isAboveTable(Section section, List<Paragraph> all) {
        return SectionWords.namesTable(section.title())
                && all.stream().skip(1).allMatch(paragraph -> SectionWords.isNote(paragraph.text()));
    }

    private boolean namedBelow(Section section) {
        return everything(section).anyMatch(names);
    }

    private static Stream<Paragraph> everything(Section section) {
        return Stream.concat(
                Stream.concat(Stream.of(section.head()), section.body().stream()),
                section.children().stream().flatMap(TaskFinder::everything));
    }

    private static Stream<Section> leaves(Section section) {
        return section.children().isEmpty()
                ? Stream.of(section)
                : section.children().stream().flatMap(TaskFinder::leaves);
    }

    static List<String> join(List<String> above, String own) {
        return Stream.concat(above.stream(), Stream.of(own)).toList();
    }
}
