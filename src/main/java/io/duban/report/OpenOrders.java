package io.duban.report;

import io.duban.shared.Actor;
import io.duban.task.TaskId;
import java.time.LocalDate;
import java.util.List;

/** The orders about a task that still wait for somebody; supervision knows them. */
public interface OpenOrders {

    /** As far as the reader may see them. */
    List<OpenOrder> ofTask(TaskId task, Actor.Person reader);

    /** An order, its matter and when it is due. */
    record OpenOrder(String id, String matter, LocalDate dueOn) {}
}
