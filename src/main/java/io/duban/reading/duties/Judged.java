package io.duban.reading.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How it is seen whether the plan is carried out: 纳入…年度考核, 中期评估, 总结评估, 专项督查. */
final class Judged {

    private static final String OFTEN = "(?:每年|每半年|每季度|年度|年终|定期|每月)";
    private static final Pattern ASSESSED = Pattern.compile("(?:纳入|列入)[^。；，,]{0,40}?(?:考核|考评|考绩)|" + OFTEN
            + "[^。；，,]{0,12}?(?:考核|考评)|作为[^。；，]{0,40}?(?:考核|考评)[^。；，]{0,12}?(?:依据|参考)");
    private static final Pattern MIDWAY = Pattern.compile("中期(?:实施)?评估|中期检查");
    private static final Pattern FINAL = Pattern.compile("(?:总结|终期|期末|末期|最终)(?:性)?评估");
    private static final Pattern EVALUATED = Pattern.compile(
            "(?:规划|方案|意见|实施|执行|工作|任务|落实|成效|绩效)[^。；，,]{0,12}?评估(?:考核)?(?:体系|机制|制度)|" + OFTEN + "[^。；，,]{0,10}?评估|年评估");
    private static final Pattern SUPERVISED = Pattern.compile("专项(?:督查|督导|督办)|" + OFTEN + "[^。；，,]{0,10}?(?:督查|督导)");
    private static final Pattern OTHER = Pattern.compile("预案|风险|隐患|安全专项|占\\d");
    private static final Pattern STAGE_YEAR = Pattern.compile("20\\d\\d年(?:上半年|下半年|底|末|\\d{1,2}月(?:底)?)?前?");
    private static final Pattern BY = Pattern.compile("由([^，,。；由]{2,30}?)(?:负责|牵头|组织|开展|会同|进行)");
    private static final Pattern OF = Pattern.compile("(?:纳入|列入)([^，,。；]{2,24}?)(?:的)?专项(?:督查|督导|督办)");
    private static final Pattern REPEATED = Pattern.compile(OFTEN + "(?:年底|年末|底|末)?");

    private Judged() {}

    static List<Duty> in(Said said) {
        List<Duty> duties = new ArrayList<>();
        find(said, MIDWAY, DutyKind.MID_EVALUATION).ifPresent(duties::add);
        find(said, FINAL, DutyKind.FINAL_EVALUATION).ifPresent(duties::add);
        if (said.carrying()) {
            if (duties.isEmpty()) {
                find(said, EVALUATED, DutyKind.EVALUATION).ifPresent(duties::add);
            }
            find(said, ASSESSED, DutyKind.ASSESSMENT).ifPresent(duties::add);
            find(said, SUPERVISED, DutyKind.SUPERVISION).ifPresent(duties::add);
        }
        return duties;
    }

    /** The first place of the sentence, unless a later one says when. */
    private static Optional<Duty> find(Said said, Pattern pattern, DutyKind kind) {
        List<Duty> found = new ArrayList<>();
        Matcher place = pattern.matcher(said.text());
        while (place.find()) {
            Duty duty = duty(said, place.start(), place.end(), kind);
            if (!OTHER.matcher(said.text().substring(said.clauseStart(place.start()), said.clauseEnd(place.end())))
                    .find()) {
                found.add(duty);
            }
        }
        return found.stream()
                .filter(duty -> duty.when().isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private static Duty duty(Said said, int start, int stop, DutyKind kind) {
        int from = said.clauseStart(start);
        int end = said.clauseEnd(stop);
        boolean stage = kind == DutyKind.MID_EVALUATION || kind == DutyKind.FINAL_EVALUATION;
        Matcher when = (stage ? STAGE_YEAR : REPEATED).matcher(said.text()).region(from, end);
        boolean timed = when.find();
        Subject subject = subject(said, timed ? Math.min(when.start(), start) : start, kind);
        return new Duty(
                kind,
                subject.units(),
                Optional.empty(),
                timed ? Optional.of(when.group()) : Optional.empty(),
                said.at(from, end),
                0.8,
                subject.inferred());
    }

    private static Subject subject(Said said, int place, DutyKind kind) {
        Optional<String> named = said.first(kind == DutyKind.SUPERVISION ? OF : BY);
        List<String> units = named.map(Subject::units).orElse(List.of());
        if (!units.isEmpty() || kind == DutyKind.ASSESSMENT) {
            return new Subject(units, place, false);
        }
        Subject near = Subject.of(said, place);
        return near.inferred() ? new Subject(List.of(), place, false) : near;
    }
}
