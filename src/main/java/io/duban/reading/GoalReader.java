package io.duban.reading;

import io.duban.reading.document.Cell;
import io.duban.reading.document.Document;
import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Patience;
import io.duban.reading.outline.Outline;
import io.duban.reading.outline.Section;
import io.duban.reading.outline.TaskText;
import io.duban.reading.tables.IndicatorTable;
import io.duban.reading.targets.CellTargets;
import io.duban.reading.targets.Target;
import io.duban.reading.targets.TargetReader;
import io.duban.reading.vocabulary.WordList;
import io.duban.reading.vocabulary.WrittenYear;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the goals of the plan as a whole: targets outside tasks, and the indicators of tables. */
final class GoalReader {

    private static final Set<String> NATURES = Set.of("约束性", "预期性");

    private static final WordList BEFORE = WordList.of("前 底前 末前");

    private final OptionalInt start;
    private final Patience patience;
    private final Set<Paragraph> taken = new HashSet<>();
    private final List<Proposal.ProposedTarget> goals = new ArrayList<>();
    private OptionalInt carried = OptionalInt.empty();

    private GoalReader(List<TaskText> tasks, OptionalInt start, Patience patience) {
        this.patience = patience;
        this.start = start;
        tasks.forEach(task -> taken.addAll(task.paragraphs()));
    }

    static List<Proposal.ProposedTarget> read(
            Document document, Outline outline, List<TaskText> tasks, OptionalInt start, Patience patience) {
        GoalReader reader = new GoalReader(tasks, start, patience);
        reader.lines(document);
        outline.front().forEach(paragraph -> reader.prose(paragraph, List.of()));
        outline.sections().forEach(section -> reader.section(section, List.of()));
        outline.boxes()
                .forEach(box -> box.forEach(
                        paragraph -> reader.prose(paragraph, List.of(box.get(0).text()))));
        document.tables().stream()
                .flatMap(table -> IndicatorTable.entries(table).stream())
                .forEach(reader::entry);
        return reader.goals;
    }

    private void section(Section section, List<String> above) {
        List<String> path =
                Stream.concat(above.stream(), Stream.of(section.heading())).toList();
        Stream.concat(Stream.of(section.head()), section.body().stream()).forEach(paragraph -> prose(paragraph, path));
        section.children().forEach(child -> section(child, path));
    }

    private void prose(Paragraph paragraph, List<String> path) {
        patience.check();
        if (!taken.contains(paragraph)) {
            carried = lastYear(paragraph.text(), carried);
            TargetReader.read(paragraph, start, any -> false)
                    .forEach(target -> goals.add(TaskWriter.target(target).asGoal(path, Optional.empty(), carried)));
        }
    }

    private void entry(IndicatorTable.Entry entry) {
        Optional<Target> target = CellTargets.of(
                entry.name().text(),
                entry.value().text(),
                entry.unit().map(Cell::text),
                entry.year(),
                entry.value().range());
        target.ifPresent(found -> goals.add(
                TaskWriter.target(found).against(entry.base()).asGoal(List.of(), entry.nature(), OptionalInt.empty())));
    }

    /** A table that lost its lines: the name, the value and the nature each on a line. */
    private void lines(Document document) {
        List<Paragraph> paragraphs = document.paragraphs();
        OptionalInt year = OptionalInt.empty();
        for (int i = 0; i < paragraphs.size(); i++) {
            patience.check();
            String nature = paragraphs.get(i).text();
            year = lastYear(nature, year);
            if (i > 1 && NATURES.contains(nature)) {
                Paragraph value = paragraphs.get(i - 1);
                Optional<Target> target = CellTargets.of(
                        paragraphs.get(i - 2).text(),
                        value.text(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        value.range());
                OptionalInt before = year;
                target.ifPresent(
                        found -> goals.add(TaskWriter.target(found).asGoal(List.of(), Optional.of(nature), before)));
                taken.add(value);
            }
        }
    }

    private static OptionalInt lastYear(String text, OptionalInt before) {
        Optional<WrittenYear> last = WrittenYear.in(text).stream()
                .filter(year -> year.isEnd(text) || BEFORE.begins(text.substring(year.end())))
                .findFirst();
        return last.isPresent() ? OptionalInt.of(last.get().year()) : before;
    }
}
