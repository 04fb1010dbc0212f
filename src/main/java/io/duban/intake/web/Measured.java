package io.duban.intake.web;

import io.duban.intake.confirming.Aspect;
import io.duban.intake.confirming.GuessKind;
import io.duban.intake.confirming.Mark;
import io.duban.plan.Indicator.Target;
import io.duban.plan.ProposedIndicator;
import java.util.List;

/** An indicator as it is shown, with what about each of its targets was assumed. */
record Measured(ProposedIndicator indicator, List<Aimed> targets) {

    /** A target in signs. */
    record Aimed(int year, String signs, String words, List<GuessKind> guesses) {}

    /** {@code marks} as far as nobody has looked at what they point to. */
    static Measured of(ProposedIndicator indicator, List<Mark> marks) {
        return new Measured(
                indicator,
                indicator.targets().stream()
                        .map(target -> aimed(indicator, target, marks))
                        .toList());
    }

    private static Aimed aimed(ProposedIndicator indicator, Target target, List<Mark> marks) {
        String about = Mark.target(indicator.name(), target.year());
        return new Aimed(
                target.year(),
                ProposedIndicator.signs(target),
                target.words(),
                marks.stream()
                        .filter(mark -> mark.isAbout(Aspect.TARGET, about))
                        .flatMap(mark -> mark.guesses().stream())
                        .distinct()
                        .toList());
    }
}
