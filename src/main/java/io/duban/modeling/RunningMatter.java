package io.duban.modeling;

import io.duban.work.Block.About;
import java.util.UUID;

/**
 * A plan, task or order of which a process runs.
 *
 * @param number of the task or order, or the document number of the plan; "" where it has none
 * @param readable whether the reader may open its page
 */
public record RunningMatter(About about, UUID subject, String number, String title, boolean readable) {

    /** The page of the thing itself. */
    public String path() {
        return about.page(subject);
    }
}
