package io.duban.task;

import java.util.List;

/** How units' parts in tasks went over to other units. */
public interface PartTransfers {

    void add(PartTransfer transfer);

    /** The newest first; one statement. */
    List<PartTransfer> ofTask(TaskId task);
}
