package io.duban.intake.web;

import io.duban.intake.confirming.Aspect;
import io.duban.intake.confirming.Mark;
import io.duban.plan.Indicator.Target;
import io.duban.plan.ProposedIndicator;
import java.util.List;

/** An indicator as it is shown, with where each of its targets was read and what about it was assumed. */
record Measured(ProposedIndicator indicator, List<Aimed> targets) {

    /** A target in signs. */
    record Aimed(int year, String signs, String words, Source source) {}

    static Measured of(ProposedIndicator indicator, Source.Marks marks) {
        return new Measured(
                indicator,
                indicator.targets().stream()
                        .map(target -> aimed(indicator, target, marks))
                        .toList());
    }

    private static Aimed aimed(ProposedIndicator indicator, Target target, Source.Marks marks) {
        return new Aimed(
                target.year(),
                ProposedIndicator.signs(target),
                target.words(),
                marks.of(Aspect.TARGET, Mark.target(indicator.name(), target.year()), false));
    }
}
