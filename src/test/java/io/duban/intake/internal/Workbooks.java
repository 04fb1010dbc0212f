package io.duban.intake.internal;

import io.duban.TestClock;
import io.duban.intake.PlanWorkbooks.Ground;
import io.duban.intake.PlanWorkbooks.Reading;
import io.duban.organization.Tier;
import io.duban.organization.Unit;
import io.duban.organization.UnitKind;
import io.duban.plan.Plan;
import io.duban.plan.PlanCourse;
import io.duban.plan.PlanHead;
import io.duban.plan.PlanId;
import io.duban.plan.PlanKind;
import io.duban.plan.PlanState;
import io.duban.plan.ProposedItem;
import io.duban.shared.UnitId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks and the ground they stand on, without a database. */
final class Workbooks {

    static final Unit WATER = unit("省水利厅");
    static final Unit FOREST = unit("省林草局");
    static final Unit CITY = unit("张家口、蔚县\u200B，\u00A0市政府（推定）");
    static final List<Unit> UNITS = List.of(WATER, FOREST, CITY);

    private Workbooks() {}

    static FastExcelWorkbooks workbooks() {
        return new FastExcelWorkbooks(Clock.fixed(TestClock.START, ZoneOffset.UTC));
    }

    static Ground ground(ProposedItem... items) {
        return ground(List.of(items));
    }

    static Ground ground(List<ProposedItem> items) {
        Map<UnitId, String> names = UNITS.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return new Ground(plan(), items, UNITS, names);
    }

    static byte[] written(Ground ground) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbooks().write(ground, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Reading read(byte[] content, Ground ground) {
        workbooks().mustBeWorkbook(content);
        return workbooks().read(content, ground);
    }

    /** A workbook made by hand. */
    static byte[] workbook(Consumer<Workbook> filling) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            filling.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A sheet of tasks with its headings and these rows of texts. */
    static Worksheet tasks(Workbook book, List<List<String>> rows) {
        return sheet(book, WorkbookWords.TASKS, WorkbookWords.TASK_COLUMNS, rows);
    }

    static Worksheet sheet(Workbook book, String name, List<String> headings, List<List<String>> rows) {
        Worksheet sheet = book.newWorksheet(name);
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row + 1, column, rows.get(row).get(column));
            }
        }
        return sheet;
    }

    static Worksheet indicators(Workbook book, String... years) {
        List<String> headings = new ArrayList<>(WorkbookWords.INDICATOR_COLUMNS);
        headings.addAll(List.of(years));
        return sheet(book, WorkbookWords.INDICATORS, headings, List.of());
    }

    private static Unit unit(String name) {
        return new Unit(UnitId.next(), null, name, "河北" + name, UnitKind.DEPARTMENT, Tier.PROVINCE, null, 1, null, 0);
    }

    private static Plan plan() {
        PlanHead head = PlanHead.of(PlanKind.IMPLEMENTING_OPINION, "实施意见", "省政府", 2019, 2035);
        PlanCourse course = new PlanCourse(PlanState.DRAFT, null, null, null, null, Instant.EPOCH);
        return new Plan(PlanId.next(), UnitId.next(), head, course, 0);
    }
}
