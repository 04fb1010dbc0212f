package io.duban.reading.outline;

import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.MarkerKind;
import io.duban.reading.vocabulary.RoleWords;
import io.duban.reading.vocabulary.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tasks without a number: paragraphs below one heading, each with units of its own. */
final class SubParagraphs {

    private final Predicate<Paragraph> names;

    SubParagraphs(Predicate<Paragraph> names) {
        this.names = names;
    }

    /** The tasks in the body of an item, or none where the item itself is the task. */
    List<TaskText> of(Section section, List<String> path) {
        if (names.test(section.head()) || !section.children().isEmpty()) {
            return List.of();
        }
        List<List<Paragraph>> groups = groups(section.body());
        boolean titled = !groups.isEmpty()
                && groups.stream()
                        .allMatch(group -> !Titles.runIn(group.get(0).text()).isEmpty());
        boolean single = groups.size() == 1
                && groups.get(0).size() == 1
                && titled
                && Marker.firstly(groups.get(0).get(0).text()).isEmpty()
                && !RoleWords.isSaid(groups.get(0).get(0).text())
                && (isPart(section) || Titles.isLabelled(groups.get(0).get(0).text()))
                && !section.runsOn();
        if (groups.size() < 2 && !single) {
            return List.of();
        }
        return groups.stream().map(group -> task(group, path, section.part())).toList();
    }

    /** Of a part of the document even one paragraph with a title is a task below it; a smaller item is one itself. */
    private static boolean isPart(Section section) {
        return section.marker().kind().compareTo(MarkerKind.HAN) <= 0
                && section.marker().kind() != MarkerKind.ARTICLE;
    }

    /**
     * Each paragraph that names somebody closes a group, with the lines behind it that only say more of who and when;
     * what stands after the last one belongs to nobody.
     */
    private List<List<Paragraph>> groups(List<Paragraph> body) {
        List<List<Paragraph>> groups = new ArrayList<>();
        List<Paragraph> current = new ArrayList<>();
        for (Paragraph paragraph : body) {
            current.add(paragraph);
            if (RoleWords.isSaid(paragraph.text()) && current.size() == 1 && !groups.isEmpty()) {
                groups.set(groups.size() - 1, joined(groups.get(groups.size() - 1), paragraph));
                current.clear();
            } else if (names.test(paragraph)) {
                groups.add(List.copyOf(current));
                current.clear();
            }
        }
        return groups;
    }

    private static List<Paragraph> joined(List<Paragraph> group, Paragraph more) {
        List<Paragraph> joined = new ArrayList<>(group);
        joined.add(more);
        return List.copyOf(joined);
    }

    private static TaskText task(List<Paragraph> group, List<String> path, int part) {
        Paragraph first = group.get(0);
        String runIn = Titles.runIn(first.text());
        String title = runIn.isEmpty() ? Titles.clause(first.text()) : runIn;
        return new TaskText(TaskFinder.join(path, title), title, first.at(0, title.length()), group, part);
    }
}
