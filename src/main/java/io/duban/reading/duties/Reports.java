package io.duban.reading.duties;

import io.duban.reading.units.UnitList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** …每年12月底前将…情况报…, 每季度末向…报送…, 每年年底向…报告工作情况. */
final class Reports {

    private static final String DAY = "(?:\\d{1,2}月(?:\\d{1,2}日|底|末|上旬|中旬|下旬|份)?)";
    private static final Pattern WHEN = Pattern.compile("(?:每年度?|次年|下一?年|翌年)(?:的)?(?:年底|年末|年终|底|末|" + DAY + "(?:[、和]"
            + DAY + ")*)?(?:前|之前|以前)?|每半年(?:末|结束后\\d{1,2}日内)?|(?<!\\d)(?:当年|本年)?年(?:底|末|终)前"
            + "|每(?:个)?季度?(?:末月|末|最后一个月|首月|第一个月|结束后)*(?:\\d{1,2}(?:日|个工作日))?(?:前|内|底|末)?"
            + "|每(?:个)?月(?:底|末|\\d{1,2}日)?(?:前)?");
    private static final Pattern TOWARDS =
            Pattern.compile("^([^。；]{0,80}?)向([^，,。；向]{2,30}?)(?:书面|专题)?(?:报告|汇报|报送|上报|提交)");
    private static final Pattern SENT = Pattern.compile(
            "^([^。；]{0,80}?)(?<!检测|审计|评估|检验)(?:报送|上报|抄送|报备|报告|报)(?:至|给|送)?(?!名|考|道|废|价|酬|销|纸)([^，,。；]{2,30}?)(?:汇总|备案|审核|审定|研究)?(?=[，,。；]|$)");
    private static final Pattern UNADDRESSED =
            Pattern.compile("^([^。；]{0,80}?)(?:报送|上报|报告)(?:[^，,。；]{0,12}?)(?:情况|进展|信息|进度)");

    private Reports() {}

    /** What lies between the time and the sending: one clause, or what is put together before it is sent. */
    private static final Pattern LINKED = Pattern.compile("[，,]?[^，,]*|[^，,]*(?:将|把|形成|汇总)[^每]*");

    /** What is sent, and to whom; {@code end} counts from the time before it. */
    private record Sending(String between, Optional<String> to, int end, double sure) {}

    static List<Duty> in(Said said) {
        List<Duty> duties = new ArrayList<>();
        Matcher when = WHEN.matcher(said.text());
        int read = 0;
        while (when.find(read)) {
            int to = when.end();
            int from = when.start();
            Optional<Sending> sending = sending(said.text().substring(to));
            sending.ifPresent(sent -> duties.add(duty(said, from, to, sent)));
            read = to + sending.map(Sending::end).orElse(0);
        }
        return duties;
    }

    private static Duty duty(Said said, int from, int to, Sending sent) {
        Subject before = Subject.of(said, from);
        Subject subject = before.units().isEmpty()
                ? Subject.opening(sent.between(), from, false).orElse(before)
                : before;
        return new Duty(
                DutyKind.REPORT,
                subject.units(),
                sent.to(),
                Optional.of(said.text().substring(from, to)),
                said.at(Math.min(from, subject.start()), to + sent.end()),
                subject.units().isEmpty() ? 0.6 : sent.sure(),
                subject.inferred());
    }

    private static Optional<Sending> sending(String rest) {
        return found(TOWARDS, rest, true).or(() -> found(SENT, rest, true)).or(() -> found(UNADDRESSED, rest, false));
    }

    private static Optional<Sending> found(Pattern pattern, String rest, boolean addressed) {
        Matcher found = pattern.matcher(rest);
        if (!found.find() || !LINKED.matcher(found.group(1)).matches()) {
            return Optional.empty();
        }
        Optional<String> to = addressed ? Optional.of(found.group(2)) : Optional.empty();
        boolean unknown = to.filter(words -> UnitList.in(words).isEmpty()).isPresent();
        return unknown
                ? Optional.empty()
                : Optional.of(new Sending(found.group(1), to, found.end(), addressed ? 0.9 : 0.7));
    }
}
