package io.duban.reading.interpretation;

import io.duban.reading.Proposal.ProposedTarget;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From where a target is counted, as far as the document says it: its year and, more rarely, the value then. */
public record Baseline(@Nullable Integer year, @Nullable BigDecimal value) {

    private static final Baseline NONE = new Baseline(null, null);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern VALUE = Pattern.compile("年[^\\d]{0,6}(\\d+(?:\\.\\d{1,4})?)(?!\\d)");
    private static final int LONGEST_CLAUSE = 60;

    /** {@code document} is the text into which the target's evidence points. */
    static Baseline of(ProposedTarget target, String document) {
        String words = target.baseline().orElse("");
        Matcher year = YEAR.matcher(words);
        if (!year.find()) {
            return NONE;
        }
        Integer from = Integer.valueOf(year.group());
        Matcher value = VALUE.matcher(words);
        return new Baseline(
                from,
                value.find()
                        ? new BigDecimal(value.group(1))
                        : before(target, from, document).orElse(null));
    }

    /** 由2020年的18.4%下降到15%: the value that stands in the same clause before the target, in the same measure. */
    private static Optional<BigDecimal> before(ProposedTarget target, int year, String document) {
        int end = target.evidence().start();
        String clause = document.substring(Math.max(0, end - LONGEST_CLAUSE), end);
        String unit = Pattern.quote(target.unit().orElse(""));
        Pattern stated =
                Pattern.compile(year + "\\s*年(?:[底末])?(?:的|为)\\s*(\\d+(?:\\.\\d{1,4})?)\\s*" + unit + "[^，。；,;]*$");
        Matcher found = stated.matcher(clause);
        return found.find() ? Optional.of(new BigDecimal(found.group(1))) : Optional.empty();
    }
}
