package io.duban.worklist.internal;

import io.duban.worklist.DecidingSteps;
import io.duban.worklist.DecidingSteps.Bar;
import io.duban.worklist.DecidingSteps.Barring;
import java.util.Collection;

/** Who is barred from a step, which its role alone does not say. */
record BarringRules(Collection<Bar> bars, Collection<Barring> barring) {

    static final BarringRules RULES = new BarringRules(DecidingSteps.BARS, DecidingSteps.BARRING);
}
