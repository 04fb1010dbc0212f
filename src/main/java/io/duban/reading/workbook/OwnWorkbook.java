package io.duban.reading.workbook;

import java.util.Set;

/** By what a workbook is known as a ledger that was exported here. */
public final class OwnWorkbook {

    /** The sheet of tasks. */
    public static final String TASKS = "任务台账";

    /** The sheet of indicators. */
    public static final String INDICATORS = "指标";

    /** The sheets that hold the plan; the others explain how to fill them in. */
    public static final Set<String> SHEETS = Set.of(TASKS, INDICATORS);

    private OwnWorkbook() {}

    /** Whether these sheets are those of a ledger. */
    public static boolean isOne(Set<String> sheets) {
        return sheets.containsAll(SHEETS);
    }
}
