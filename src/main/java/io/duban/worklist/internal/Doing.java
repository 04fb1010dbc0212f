package io.duban.worklist.internal;

import io.duban.shared.WorkKind;
import io.duban.worklist.DecidingSteps;
import io.duban.worklist.DecidingSteps.Bar;
import io.duban.worklist.DecidingSteps.Barring;
import java.util.Collection;

/** Who can do a step, as far as the role alone does not say it. */
record Doing(Collection<WorkKind> headsToo, Collection<Bar> bars, Collection<Barring> barring) {

    static final Doing RULES = new Doing(WorkKind.HEADS_TOO, DecidingSteps.BARS, DecidingSteps.BARRING);
}
