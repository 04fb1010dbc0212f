package io.duban.supervision.internal;

import io.duban.shared.PersonId;
import io.duban.supervision.RectificationAct;
import io.duban.supervision.RectificationId;
import io.duban.supervision.RectificationMeasure;
import io.duban.supervision.RectificationStep;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

record RectificationStepRow(
        UUID id, RectificationId rectification, RectificationAct act, String words, PersonId doneBy, Instant doneAt) {

    RectificationStep with(List<RectificationMeasure> measures) {
        return new RectificationStep(id, rectification, act, words, measures, doneBy, doneAt);
    }
}
