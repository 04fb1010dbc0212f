package io.duban.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Explained;
import io.duban.shared.Grant;
import io.duban.shared.Ids;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.worklist.DeskFilter;
import io.duban.worklist.DeskFilter.Sort;
import io.duban.worklist.DeskKey;
import io.duban.worklist.DeskRows.Counted;
import io.duban.worklist.DeskRows.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Asks the database itself how it reads a desk on which much waits: in the order of an index, never all of it. */
@DubanTest
class DeskIndexTest {

    private static final Set<String> BESIDE = Set.of("worklist_item_also", "worklist_item_prepares", "PRIMARY");

    private static final int ROWS = Integer.getInteger("duban.index-rows", 20_000);

    private final UnitId unit = UnitId.next();
    private final PersonId person = PersonId.next();
    private final String plan = Ids.next().toString();

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void fill() {
        jdbc.update("""
                INSERT INTO worklist_item
                  (id, step, block, subject_id, plan_id, task_id, year, unit_id, about_unit_id, role, assignee_id, number,
                   title, from_person_id, returned, due_on, sort_on, since)
                WITH RECURSIVE digits AS (SELECT 0 AS d UNION ALL SELECT d + 1 FROM digits WHERE d < 9),
                  numbers AS (
                    SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + 100000 * g.d AS n
                    FROM digits a, digits b, digits c, digits e, digits f, digits g)
                SELECT CONCAT(?, n), 'annualReport:1:reviewReport', 'DECIDE_REPORT', CONCAT(LEFT(?, 28), LPAD(n, 8, '0')), ?, UUID(), 2020, ?, ?,
                  ELT(1 + n % 2, 'OFFICE_STAFF', 'SUPERVISOR'), NULL, CONCAT('n', n), CONCAT('title ', n), ?, FALSE,
                  DATE '2020-01-01' + INTERVAL n % 700 DAY, DATE '2020-01-01' + INTERVAL n % 700 DAY,
                  TIMESTAMP '2020-01-01 00:00:00' + INTERVAL n MINUTE
                FROM numbers
                WHERE n < ?
                """, plan.substring(24), plan, plan, unit.toString(), unit.toString(), person.toString(), ROWS);
        jdbc.execute("ANALYZE TABLE worklist_item");
    }

    @AfterEach
    void clear() {
        jdbc.update("DELETE FROM worklist_item WHERE plan_id = ?", plan);
    }

    @Test
    void readsAPageInTheOrderOfAnIndex() {
        Map<Sort, String> indexes = new LinkedHashMap<>();
        indexes.put(Sort.DUE, "worklist_item_desk");
        indexes.put(Sort.SINCE, "worklist_item_desk_since");
        indexes.put(Sort.NUMBER, "worklist_item_desk_number");
        indexes.forEach((sort, index) -> {
            for (DeskKey after : new DeskKey[] {null, key(sort)}) {
                List<Map<String, Object>> plans = ofTheRoleAsked(explain("waiting", question(sort, after), Map.of()));
                assertThat(plans).as(sort + " after " + after).isNotEmpty().allSatisfy(row -> {
                    assertThat(row.get("key")).isEqualTo(index);
                    assertThat(String.valueOf(row.get("Extra"))).doesNotContain("filesort", "temporary");
                });
            }
        });
    }

    @Test
    void readsAUnitsOpenWorkInTheOrderOfAnIndex() {
        Map<Sort, String> indexes = Map.of(
                Sort.DUE, "worklist_item_desk",
                Sort.SINCE, "worklist_item_desk_since",
                Sort.NUMBER, "worklist_item_desk_number");
        indexes.forEach((sort, index) -> {
            for (DeskKey after : new DeskKey[] {null, key(sort)}) {
                assertThat(explain(
                                "ofUnits",
                                question(sort, after),
                                Map.of("units", Set.of(unit), "roles", Set.of(Role.OFFICE_STAFF, Role.SUPERVISOR))))
                        .as(sort + " after " + after)
                        .isNotEmpty()
                        .allSatisfy(row -> {
                            assertThat(row.get("key")).isEqualTo(index);
                            assertThat(String.valueOf(row.get("Extra"))).doesNotContain("filesort", "temporary");
                        });
            }
        });
    }

    @Test
    void countsFromAnIndex() {
        Map<String, Object> all = Map.of("counted", new Counted(100, null, null, null));

        assertThat(ofTheRoleAsked(explain("count", question(Sort.DUE, null), all)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(String.valueOf(row.get("key"))).startsWith("worklist_item_desk"));
    }

    @Test
    void readsWhatAPersonHandedOnInTheOrderOfAnIndex() {
        // The reader holds another role in another unit, so nothing of this waits for the reader.
        Question elsewhere = new Question(
                person,
                List.of(Grant.own(UnitId.next(), Role.OFFICER)),
                DeskFilter.everything(),
                null,
                LocalDate.of(2020, 6, 1),
                31);
        List<Map<String, Object>> plans =
                explain("withOthers", elsewhere, Map.of("people", Set.of(person), "units", Set.of(UnitId.next())));

        assertThat(plans).first().satisfies(row -> {
            assertThat(row.get("key")).isEqualTo("worklist_item_from");
            assertThat(String.valueOf(row.get("Extra"))).doesNotContain("filesort");
        });
    }

    /**
     * Without what another role may do instead, what the reader prepares, and to what the reader was added, of which
     * there is none here and which have an index of their own, or are found by their ids.
     */
    private static List<Map<String, Object>> ofTheRoleAsked(List<Map<String, Object>> plans) {
        assertThat(plans)
                .filteredOn(row -> BESIDE.contains(String.valueOf(row.get("key"))))
                .allSatisfy(row -> assertThat(Integer.parseInt(String.valueOf(row.get("rows"))))
                        .isLessThan(10));
        return plans.stream()
                .filter(row -> !BESIDE.contains(String.valueOf(row.get("key"))))
                .toList();
    }

    private Question question(Sort sort, DeskKey after) {
        return new Question(
                PersonId.next(),
                List.of(Grant.own(unit, Role.OFFICE_STAFF), Grant.own(unit, Role.SUPERVISOR)),
                new DeskFilter(null, null, null, null, false, null, sort),
                after,
                LocalDate.of(2020, 6, 1),
                31);
    }

    private static DeskKey key(Sort sort) {
        return switch (sort) {
            case DUE -> new DeskKey(LocalDate.of(2020, 3, 1), null, null, "x");
            case SINCE -> new DeskKey(null, Instant.parse("2020-01-03T00:00:00Z"), null, "x");
            case NUMBER -> new DeskKey(null, null, "n5", "x");
        };
    }

    /** How the database reads the work items, which are called w. */
    private List<Map<String, Object>> explain(String statement, Question question, Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("question", question);
        return new Explained(context).statement(DeskMapper.class, statement, "w", parameters);
    }
}
