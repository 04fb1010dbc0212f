package io.duban.reading;

import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Range;
import io.duban.reading.outline.TaskText;
import io.duban.reading.units.Statement;
import io.duban.reading.units.Statements;
import io.duban.reading.units.TogetherSentences;
import io.duban.reading.units.UnitSubjects;
import io.duban.reading.vocabulary.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sentences of a document say of its units, where neither brackets nor labels do: then they are how it
 * divides its work.
 */
final class RunningDuties {

    private static final int FEWEST_TASKS = 3;

    /** One in so many tasks may have its units apart by chance. */
    private static final int FEW_APART = 8;

    private RunningDuties() {}

    /** By paragraph; none where only some tasks would have units by their sentences, or many have them without. */
    static Map<Paragraph, List<Statement>> of(List<TaskText> tasks, Map<Paragraph, List<Statement>> read) {
        long apart = tasks.stream()
                .filter(task -> task.paragraphs().stream().anyMatch(paragraph -> isSaidApart(paragraph, read)))
                .count();
        Map<Paragraph, List<Statement>> found = new HashMap<>();
        long saying = tasks.stream()
                .filter(task -> say(task, read, apart == 0, found))
                .count();
        boolean habit = tasks.size() >= FEWEST_TASKS && apart * FEW_APART < tasks.size() && saying * 2 > tasks.size();
        return habit ? found : together(tasks, read);
    }

    /** For tasks of which nobody else is named. */
    private static Map<Paragraph, List<Statement>> together(
            List<TaskText> tasks, Map<Paragraph, List<Statement>> read) {
        Map<Paragraph, List<Statement>> found = new HashMap<>();
        tasks.stream()
                .map(TaskText::paragraphs)
                .filter(paragraphs -> paragraphs.stream()
                        .flatMap(paragraph -> read.getOrDefault(paragraph, List.of()).stream())
                        .allMatch(statement -> statement.parties().isEmpty()))
                .flatMap(List::stream)
                .filter(paragraph -> read.getOrDefault(paragraph, List.of()).isEmpty())
                .forEach(paragraph -> found.put(paragraph, TogetherSentences.of(paragraph)));
        return found;
    }

    private static boolean leads(Statement statement) {
        return statement.parties().stream().anyMatch(party -> party.role() == Role.LEAD);
    }

    /** In brackets, under labels, or in a note that stands elsewhere. */
    private static boolean isSaidApart(Paragraph paragraph, Map<Paragraph, List<Statement>> read) {
        Range own = paragraph.range();
        return Statements.standApart(paragraph)
                || read.getOrDefault(paragraph, List.of()).stream()
                        .anyMatch(statement -> statement.range().start() < own.start()
                                || statement.range().end() > own.end());
    }

    /** Whether a task names somebody, with what its sentences add, or say where nothing else does. */
    private static boolean say(
            TaskText task,
            Map<Paragraph, List<Statement>> read,
            boolean adding,
            Map<Paragraph, List<Statement>> found) {
        boolean named = false;
        for (Paragraph paragraph : task.paragraphs()) {
            List<Statement> all = new ArrayList<>(read.getOrDefault(paragraph, List.of()));
            if (adding || all.stream().noneMatch(RunningDuties::leads)) {
                all.addAll(UnitSubjects.of(paragraph));
            }
            all.sort(Comparator.comparingInt(statement -> statement.range().start()));
            found.put(paragraph, all);
            named |= all.stream().anyMatch(statement -> !statement.parties().isEmpty());
        }
        return named;
    }
}
