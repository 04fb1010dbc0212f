package io.duban.intake.internal;

import static java.util.stream.Collectors.joining;

import io.duban.plan.LimitKind;
import io.duban.plan.PlanItem.Stage;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.reading.characters.Characters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, time limits and stages as people write them into cells. */
final class LimitCells {

    /** A day, the end of a month or the end of a year: 2022-12-31, 2022年12月31日, 2022年12月, 2022年底前. */
    private static final String DATE = "(?:(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
            + "|(\\d{4})年(\\d{1,2})月(\\d{1,2})日"
            + "|(\\d{4})年(\\d{1,2})月(?:份|底)?"
            + "|(\\d{4})[-/.](\\d{1,2})"
            + "|(\\d{4})年(?:底|末|年底|年末))(?:之?前)?";

    private static final Pattern DAY = Pattern.compile(DATE);
    private static final Pattern CONTINUOUS =
            Pattern.compile("(?:持续推进|长期坚持|持续|长期|长期推进|常态化|每年)(?:[，,；;。](.*))?", Pattern.DOTALL);
    private static final Pattern STAGE = Pattern.compile("(?:^|[；;\\n])\\s*(" + DATE + ")\\s*[：:]");
    private static final Pattern LOOSE_STAGE = Pattern.compile("(" + DATE + ")\\s*[：:，,]?(.+)", Pattern.DOTALL);

    private LimitCells() {}

    /** Empty when the text is no day. */
    static Optional<LocalDate> day(String text) {
        Matcher found = DAY.matcher(TargetCells.narrow(text));
        return found.matches() ? resolve(found) : Optional.empty();
    }

    /** Empty when the text is no time limit; a continuous one may name a stage: 持续推进，2025年底取得阶段成效. */
    static Optional<TimeLimit> limit(String text) {
        Matcher continuous = CONTINUOUS.matcher(text);
        if (!continuous.matches()) {
            return day(text).map(on -> new TimeLimit(LimitKind.DATE, on, List.of()));
        }
        String rest = continuous.group(1);
        if (rest == null || rest.isBlank()) {
            return Optional.of(new TimeLimit(LimitKind.CONTINUOUS, null, List.of()));
        }
        return stages(rest).or(() -> looseStage(rest)).map(some -> new TimeLimit(LimitKind.CONTINUOUS, null, some));
    }

    /** 2022-12-31：…；2035-12-31：…; empty when the text is no list of stages. */
    static Optional<List<Stage>> stages(String text) {
        Matcher found = STAGE.matcher(Characters.narrow(text));
        List<Integer> starts = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        while (found.find()) {
            Optional<LocalDate> on = day(found.group(1));
            if (on.isEmpty()) {
                return Optional.empty();
            }
            starts.add(found.start());
            words.add(found.end());
            days.add(on.get());
        }
        if (starts.isEmpty() || !text.substring(0, starts.get(0)).isBlank()) {
            return Optional.empty();
        }
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            stages.add(new Stage(days.get(i), text.substring(words.get(i), end).strip()));
        }
        return Optional.of(stages);
    }

    static String text(List<Stage> stages) {
        return stages.stream().map(stage -> stage.on() + "：" + stage.words()).collect(joining("；\n"));
    }

    private static Optional<List<Stage>> looseStage(String text) {
        Matcher found = LOOSE_STAGE.matcher(Characters.narrow(text).strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        String words = found.group(found.groupCount()).strip();
        return day(found.group(1)).map(on -> List.of(new Stage(on, words)));
    }

    private static Optional<LocalDate> resolve(Matcher found) {
        try {
            for (int group : new int[] {1, 4}) {
                if (found.group(group) != null) {
                    return Optional.of(
                            LocalDate.of(number(found, group), number(found, group + 1), number(found, group + 2)));
                }
            }
            for (int group : new int[] {7, 9}) {
                if (found.group(group) != null) {
                    return Optional.of(YearMonth.of(number(found, group), number(found, group + 1))
                            .atEndOfMonth());
                }
            }
            return Optional.of(LocalDate.of(number(found, 11), 12, 31));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
