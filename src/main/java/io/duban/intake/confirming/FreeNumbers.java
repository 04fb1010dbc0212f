package io.duban.intake.confirming;

import java.util.Set;
import java.util.stream.Collectors;

/** Numbers for the rows into which one is split: those that they once had, else the row's own one counted on. */
final class FreeNumbers {

    private static final int LONGEST_BASE = 30;

    private final String base;
    private final Set<String> taken;

    private FreeNumbers(String base, Set<String> taken) {
        this.base = base;
        this.taken = taken;
    }

    static FreeNumbers beside(Row row, Sheet sheet) {
        return new FreeNumbers(
                HeadMaker.cut(row.item().number(), LONGEST_BASE),
                sheet.rows().stream().map(one -> one.item().number()).collect(Collectors.toSet()));
    }

    String next(Part part) {
        String tried = part.item().number();
        for (int count = 2; tried.isEmpty() || !taken.add(tried); count++) {
            tried = base + "-" + count;
        }
        return tried;
    }
}
