package io.duban.reading;

import io.duban.reading.Proposal.ProposedTarget;
import io.duban.reading.Proposal.ProposedTask;
import io.duban.reading.characters.Digits;
import io.duban.reading.targets.TargetReader;
import io.duban.reading.vocabulary.Brackets;
import io.duban.reading.vocabulary.TimeLimits;
import io.duban.reading.vocabulary.UnitNames;
import io.duban.reading.vocabulary.UnitWords;
import io.duban.reading.vocabulary.WordList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands in a task and was not read into it, though it looks like a limit, the name of a unit at the head of a
 * clause, or a number that counts something: at most one for a task, so that somebody looks at it.
 */
final class PassedValues {

    private static final WordList LIMITS = WordList.of("年底前 季度末 上半年 下半年 日内完成 月底完成");
    /** The name of a unit tells whose it is with one of these. */
    private static final WordList PLACES = WordList.of("省 市 县 区 州 旗 盟 团省 团市 团县 团区");

    private static final int LONGEST_TITLE = 8;

    private PassedValues() {}

    /** By the beginning of the title of each task that has any. */
    static List<String> in(List<ProposedTask> tasks) {
        return tasks.stream()
                .flatMap(task -> limit(task)
                        .or(() -> unit(task))
                        .or(() -> count(task))
                        .map(words -> start(task.title()) + "：" + words)
                        .stream())
                .toList();
    }

    private static String start(String title) {
        return title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    }

    private static Optional<String> limit(ProposedTask task) {
        boolean read = task.deadline().isPresent()
                || task.ongoing()
                || !task.textDates().isEmpty()
                || task.segments().stream()
                        .anyMatch(segment -> segment.deadline().isPresent() || segment.ongoing());
        if (read) {
            return Optional.empty();
        }
        return task.deadlineRaw()
                .filter(words -> words.chars().anyMatch(Digits::is) || words.endsWith("前"))
                .or(() -> TimeLimits.months(task.text()).stream().findFirst().map(found -> found.group()))
                .or(() -> clauses(task).filter(LIMITS::isIn).findFirst());
    }

    /** Where nobody was read at all, another remark says so. */
    private static Optional<String> unit(ProposedTask task) {
        return task.units().isEmpty()
                ? Optional.empty()
                : clauses(task)
                        .filter(PLACES::begins)
                        .flatMap(clause -> Brackets.split(UnitWords.leading(clause), UnitWords.MARKS).stream())
                        .map(piece -> UnitNames.clean(piece.text()))
                        .filter(name -> PLACES.begins(name) && name.length() > 2 && !UnitNames.isCollective(name))
                        .filter(name -> task.units().stream()
                                .noneMatch(unit -> unit.name().contains(name) || name.contains(unit.name())))
                        .findFirst();
    }

    /** A row has its targets in a column of their own: what its words count beside them is not one of them. */
    private static Optional<String> count(ProposedTask task) {
        List<ProposedTarget> read = Stream.concat(
                        task.targets().stream(), task.segments().stream().flatMap(part -> part.targets().stream()))
                .toList();
        boolean row = task.part().filter(RowWriter.TABLE::equals).isPresent();
        return read.isEmpty() || row
                ? TargetReader.counts(task.text()).stream()
                        .filter(words -> read.stream().noneMatch(target -> isOf(target, words)))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isOf(ProposedTarget target, String words) {
        String number = Digits.only(words);
        return number.isEmpty() || Digits.only(String.valueOf(target.value())).contains(number);
    }

    private static Stream<String> clauses(ProposedTask task) {
        return Brackets.split(task.text(), "，,。；;：:\n").stream()
                .map(piece -> piece.text().strip())
                .filter(clause -> !clause.isEmpty());
    }
}
