package io.duban.modeling;

import io.duban.work.Block.About;
import java.util.UUID;

/**
 * A plan, task or order of which a process runs.
 *
 * @param number of the task or order, or the document number of the plan; "" where it has none
 */
public record RunningMatter(About about, UUID subject, String number, String title) {

    /** The page of the thing itself. */
    public String path() {
        return about.page(subject);
    }
}
