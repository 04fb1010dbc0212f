package io.duban.task;

/** What adjusting does to a task's own row. */
final class Adjusted {

    private Adjusted() {}

    /** What the task asks for is from now on the plan's with granted requests laid over it. */
    static Task of(Task task) {
        return task.head().adjusting().of(task);
    }

    /** The first year whose report is not handed in yet; before the first year begins, that one. */
    static int firstOpenYear(Task task) {
        Integer running = task.year();
        if (running == null) {
            return task.term().firstYear();
        }
        return task.course().phase() == YearPhase.REPORT_IN_REVIEW ? running + 1 : running;
    }
}
