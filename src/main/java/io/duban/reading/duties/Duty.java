package io.duban.reading.duties;

import io.duban.reading.document.Range;
import java.util.List;
import java.util.Optional;

/**
 * A duty about the plan as a whole.
 *
 * @param who units, or for a group the person who heads it
 * @param to the recipient of a report, the group that is headed, or the office that sits somewhere
 * @param when as printed, such as 每年12月底前
 * @param sure from 0 to 1
 * @param inferred whether somebody is taken for the subject who stands elsewhere in the sentence
 */
public record Duty(
        DutyKind kind,
        List<String> who,
        Optional<String> to,
        Optional<String> when,
        Range range,
        double sure,
        boolean inferred) {

    public Duty {
        who = List.copyOf(who);
    }
}
