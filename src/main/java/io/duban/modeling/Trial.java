package io.duban.modeling;

import io.duban.modeling.trying.TrialChange;
import io.duban.modeling.trying.TrialCourse;
import java.util.List;

/**
 * What became of made-up matters by a text of a draft.
 *
 * @param revision the text of the draft
 * @param inForce the number of the version in force with which it is compared
 */
public record Trial(ModelDraft draft, int revision, int inForce, List<Tried> cases) {

    public Trial {
        cases = List.copyOf(cases);
    }

    /** The course of a case by the draft and by the model in force, and in what they differ. */
    public record Tried(TrialCourse course, TrialCourse inForce, List<TrialChange> changes) {

        public Tried {
            changes = List.copyOf(changes);
        }

        public boolean isSame() {
            return changes.isEmpty() && course.end().equals(inForce.end());
        }
    }
}
