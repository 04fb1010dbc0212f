package io.duban.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Explained;
import io.duban.journal.Entries;
import io.duban.journal.EntryFilter;
import io.duban.journal.JournalEntry.ActorKind;
import io.duban.journal.JournalPosition;
import io.duban.shared.Ids;
import io.duban.shared.PersonId;
import io.duban.shared.Subject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Asks the database itself how it searches a long journal: along an index, never through all of it. */
@DubanTest
class JournalIndexTest {

    private static final int ROWS = 20_000;

    private final String mark = Ids.next().toString().substring(0, 24);
    private final PersonId doer = new PersonId(Ids.next());

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void fill() {
        jdbc.update("""
                INSERT INTO journal_entry
                  (subject_kind, subject_id, seq, at, act, actor_kind, actor_id, actor_name, changes, previous_hash, hash)
                WITH RECURSIVE digits AS (SELECT 0 AS d UNION ALL SELECT d + 1 FROM digits WHERE d < 9),
                  numbers AS (
                    SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d AS n
                    FROM digits a, digits b, digits c, digits e, digits f)
                SELECT 'TASK', CONCAT(?, LPAD(n DIV 50, 12, '0')), 1 + n % 50,
                  TIMESTAMP '1990-01-01 00:00:00' + INTERVAL n MINUTE, CONCAT('TestAct.N', n % 40),
                  IF(n % 3 = 0, 'TIMER', 'PERSON'), IF(n % 100 = 0, ?, UUID()), CONCAT('name', n % 100), '[]', '', ''
                FROM numbers
                WHERE n < ?
                """, mark, doer.toString(), ROWS);
        jdbc.execute("ANALYZE TABLE journal_entry");
    }

    @AfterEach
    void clear() {
        jdbc.update("DELETE FROM journal_entry WHERE subject_id LIKE ?", mark + "%");
    }

    @Test
    void searchesByPersonActKindAndDaysInTheOrderOfAnIndex() {
        Instant later = Instant.parse("1990-01-10T00:00:00Z");
        inOrder(new EntryFilter(null, List.of(), null, null, null, null, null), "journal_entry_at");
        inOrder(new EntryFilter(null, List.of(), null, null, null, null, later), "journal_entry_at");
        inOrder(new EntryFilter(null, List.of(), "name7", null, null, null, null), "journal_entry_actor");
        inOrder(new EntryFilter(null, List.of(), null, List.of("TestAct.N7"), null, null, null), "journal_entry_act");
        inOrder(new EntryFilter(null, List.of(), null, null, ActorKind.TIMER, null, null), "journal_entry_kind");
        assertThat(ways(new EntryFilter(null, List.of(doer), "陈", null, null, null, null)))
                .extracting(row -> row.get("key"))
                .containsExactlyInAnyOrder("journal_entry_doer", "journal_entry_actor");
    }

    @Test
    void readsOneSubjectByItsKey() {
        Subject subject = new Subject(Subject.Kind.TASK, UUID.fromString(mark + "000000000003"));
        assertThat(ways(new EntryFilter(List.of(subject), List.of(), null, null, null, null, null)))
                .allSatisfy(row -> assertThat(String.valueOf(row.get("key"))).isIn("PRIMARY", "journal_entry_of_kind"));
        Map<String, Object> people = new HashMap<>();
        people.put("part", new Entries.Part(subject, ActorKind.PERSON, null, null));
        people.put("size", 21);
        assertThat(new Explained(context).statement(EntryMapper.class, "ofSubject", "journal_entry", people))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(String.valueOf(row.get("Extra"))).doesNotContain("filesort"));
    }

    private void inOrder(EntryFilter filter, String index) {
        assertThat(ways(filter)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("key")).isEqualTo(index);
            assertThat(String.valueOf(row.get("Extra"))).doesNotContain("filesort", "temporary");
        });
    }

    private List<Map<String, Object>> ways(EntryFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("filter", filter);
        parameters.put("ways", filter.ways());
        parameters.put("after", (JournalPosition) null);
        parameters.put("size", 51);
        return new Explained(context).statement(EntryMapper.class, "search", "journal_entry", parameters);
    }
}
