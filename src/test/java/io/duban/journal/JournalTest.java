package io.duban.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.TestClock;
import io.duban.shared.Act;
import io.duban.shared.Actor;
import io.duban.shared.Change;
import io.duban.shared.DomainEvent;
import io.duban.shared.Grant;
import io.duban.shared.Ids;
import io.duban.shared.NotPermitted;
import io.duban.shared.Paging;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.Slice;
import io.duban.shared.Subject;
import io.duban.shared.UnitId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@DubanTest
class JournalTest {

    enum TestAct implements Act {
        MADE,
        CHANGED
    }

    private final Subject subject = new Subject(Subject.Kind.MODEL, Ids.next());
    private final Actor.Person lin = person("林一");

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Entries entries;

    @Autowired
    JournalOf journalOf;

    @Autowired
    Verifier verifier;

    @Autowired
    SealJournal sealJournal;

    @Autowired
    SealDaily sealDaily;

    @Autowired
    VerifyCommand command;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    TestClock clock;

    /** What was broken on purpose goes, and so do the seals over it. */
    @AfterEach
    void clear() {
        clock.set(TestClock.START);
        jdbc.sql("DELETE FROM journal_entry WHERE subject_kind IN ('MODEL', 'JOURNAL')")
                .update();
        jdbc.sql("DELETE FROM journal_sealed_head").update();
        jdbc.sql("DELETE FROM journal_seal").update();
    }

    @Test
    void writesDownWhoDidWhatForWhomWhyAndWhatChanged() {
        Actor.Person standIn = new Actor.Person(lin.id(), "林一", List.of(), new PersonName(PersonId.next(), "𠮷田"));
        events.publishEvent(DomainEvent.of(subject, TestAct.CHANGED, standIn, clock.instant())
                .because("照会 \"原文\"\r\n第二行 ")
                .changing("dueOn", "2020-01-01", null));

        JournalEntry entry =
                journalOf.subject(subject, null, Paging.FIRST).rows().get(0);

        assertThat(entry.act()).isEqualTo("TestAct.CHANGED");
        assertThat(entry.actorName()).isEqualTo("林一");
        assertThat(entry.actingForName()).isEqualTo("𠮷田");
        assertThat(entry.reason()).isEqualTo("照会 \"原文\"\r\n第二行 ");
        assertThat(entry.changed()).containsExactly(new Change("dueOn", "2020-01-01", null));
        assertThat(entry.at()).isEqualTo(TestClock.START);
        assertThat(flawsHere()).isEmpty();
    }

    @Test
    void chainsTheEntriesOfASubject() {
        note(3);

        List<JournalEntry> newestFirst =
                journalOf.subject(subject, null, Paging.FIRST).rows();

        assertThat(newestFirst).extracting(JournalEntry::seq).containsExactly(3, 2, 1);
        assertThat(newestFirst.get(0).previousHash())
                .isEqualTo(newestFirst.get(1).hash());
        assertThat(newestFirst.get(2).previousHash()).isEqualTo("0".repeat(64));
    }

    @Test
    void forgetsAnActThatWasRolledBack() {
        transactions.executeWithoutResult(status -> {
            note(1);
            status.setRollbackOnly();
        });

        assertThat(journalOf.subject(subject, null, Paging.FIRST).rows()).isEmpty();
    }

    @Test
    void pagesASubjectsEntriesByKey() {
        note(25);

        Slice<JournalEntry> first = journalOf.subject(subject, null, Paging.FIRST);
        Slice<JournalEntry> second = journalOf.subject(subject, null, Paging.after(first.next()));

        assertThat(first.rows()).hasSize(20);
        assertThat(second.rows()).extracting(JournalEntry::seq).containsExactly(5, 4, 3, 2, 1);
        assertThat(second.next()).isNull();
    }

    @Test
    void letsOneOfTwoWritersAtOnceTryAgain() throws Exception {
        CountDownLatch bothHaveRead = new CountDownLatch(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            writers.add(threads.submit(() -> transactions.executeWithoutResult(status -> {
                jdbc.sql("SELECT COUNT(*) FROM journal_entry")
                        .query(Integer.class)
                        .single();
                bothHaveRead.countDown();
                await(bothHaveRead);
                note(1);
            })));
        }
        int lost = 0;
        for (Future<?> writer : writers) {
            lost += failed(writer) ? 1 : 0;
        }
        threads.shutdown();

        assertThat(count()).isEqualTo(2 - lost);
        assertThat(flawsHere()).isEmpty();
    }

    @Test
    void tellsAWriterWhoCameSecondThatTheChainGrew() {
        note(1);
        JournalEntry same =
                journalOf.subject(subject, null, Paging.FIRST).rows().get(0);

        assertThatThrownBy(() -> entries.add(List.of(same))).isInstanceOf(ConcurrencyFailureException.class);
    }

    /** This node believes to know the head, and does not. */
    @Test
    void followsWhatAnotherNodeWroteMeanwhile() {
        act(2);
        insertRehashed(3);

        act(2);

        assertThat(count()).isEqualTo(5);
        assertThat(flawsHere()).isEmpty();
    }

    /** As after a change-over to a database server that had not got the last commit yet. */
    @Test
    void followsTheEntryThatIsThereWhereALaterOneWasLost() {
        act(3);
        jdbc.sql("DELETE FROM journal_entry WHERE subject_id = ? AND seq = 3")
                .param(subject.id().toString())
                .update();

        act(1);

        assertThat(count()).isEqualTo(3);
        assertThat(flawsHere()).isEmpty();
    }

    @Test
    void followsNothingThatWasRolledBack() {
        act(1);
        transactions.executeWithoutResult(status -> {
            note(2);
            status.setRollbackOnly();
        });

        act(1);

        assertThat(count()).isEqualTo(2);
        assertThat(flawsHere()).isEmpty();
    }

    /** So many entries in one act. */
    private void act(int entries) {
        transactions.executeWithoutResult(status -> note(entries));
    }

    @Test
    void namesAChangedEntry() {
        note(3);
        jdbc.sql("UPDATE journal_entry SET reason = 'andere' WHERE subject_id = ? AND seq = 2")
                .param(subject.id().toString())
                .update();

        assertThat(flawsHere()).containsExactly(flaw(Flaw.Kind.ENTRY_CHANGED, 2));
    }

    @Test
    void namesEveryColumnThatIsChanged() {
        String other = "UPDATE journal_entry SET %s WHERE subject_id = ? AND seq = 2";
        for (String change : List.of(
                "at = DATE_ADD(at, INTERVAL 1 SECOND)",
                "act = 'TestAct.OTHER'",
                "actor_kind = 'TIMER'",
                "actor_id = NULL",
                "actor_name = 'x'",
                "acting_for_name = ''",
                "acting_for_id = actor_id",
                "reason = ''",
                "changes = '[ ]'",
                "previous_hash = REPEAT('1', 64)",
                "hash = REPEAT('1', 64)")) {
            note(3);
            jdbc.sql(other.formatted(change)).param(subject.id().toString()).update();

            assertThat(flawsHere()).as(change).containsExactly(flaw(Flaw.Kind.ENTRY_CHANGED, 2));
            jdbc.sql("DELETE FROM journal_entry WHERE subject_id = ?")
                    .param(subject.id().toString())
                    .update();
        }
    }

    @Test
    void namesARemovedEntry() {
        note(3);
        jdbc.sql("DELETE FROM journal_entry WHERE subject_id = ? AND seq = 2")
                .param(subject.id().toString())
                .update();

        assertThat(flawsHere()).containsExactly(flaw(Flaw.Kind.ENTRY_MISSING, 2));
    }

    @Test
    void namesTheFirstEntryWhenItIsRemoved() {
        note(2);
        jdbc.sql("DELETE FROM journal_entry WHERE subject_id = ? AND seq = 1")
                .param(subject.id().toString())
                .update();

        assertThat(flawsHere()).containsExactly(flaw(Flaw.Kind.ENTRY_MISSING, 1));
    }

    @Test
    void namesAnInsertedEntry() {
        note(3);
        jdbc.sql("UPDATE journal_entry SET seq = seq + 1 WHERE subject_id = ? AND seq >= 2 ORDER BY seq DESC")
                .param(subject.id().toString())
                .update();
        insertRehashed(2);

        assertThat(flawsHere()).containsExactly(flaw(Flaw.Kind.ENTRY_CHANGED, 3));
    }

    @Test
    void namesTheFirstOfTwoSwappedEntries() {
        note(3);
        jdbc.sql("UPDATE journal_entry SET seq = CASE seq WHEN 1 THEN 101 ELSE 102 END"
                        + " WHERE subject_id = ? AND seq IN (1, 2)")
                .param(subject.id().toString())
                .update();
        jdbc.sql("UPDATE journal_entry SET seq = CASE seq WHEN 101 THEN 2 ELSE 1 END"
                        + " WHERE subject_id = ? AND seq > 100")
                .param(subject.id().toString())
                .update();

        assertThat(flawsHere()).containsExactly(flaw(Flaw.Kind.ENTRY_CHANGED, 1));
    }

    @Test
    void namesTheEntryAfterOneThatWasReplacedWithItsHash() {
        note(3);
        jdbc.sql("DELETE FROM journal_entry WHERE subject_id = ? AND seq = 2")
                .param(subject.id().toString())
                .update();
        insertRehashed(2);

        assertThat(flawsHere()).containsExactly(flaw(Flaw.Kind.LINK_BROKEN, 3));
    }

    @Test
    void findsASoundJournalSealedTwice() {
        note(2);
        sealJournal.seal(admin());
        note(1);
        Seal second = sealJournal.seal(admin());

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.heads()).as("the subject and the journal itself").isEqualTo(2);
        assertThat(sealFlaws()).isEmpty();
    }

    @Test
    void namesEntriesCutOffAfterASeal() {
        note(3);
        sealJournal.seal(admin());
        jdbc.sql("DELETE FROM journal_entry WHERE subject_id = ? AND seq = 3")
                .param(subject.id().toString())
                .update();

        assertThat(sealFlaws())
                .containsExactly(new Flaw(Flaw.Kind.SEALED_ENTRY_MISSING, subject.kind(), subject.id(), 3, 1));
    }

    @Test
    void namesAnEntryRewrittenWithItsWholeChainAfterASeal() {
        note(1);
        sealJournal.seal(admin());
        jdbc.sql("DELETE FROM journal_entry WHERE subject_id = ?")
                .param(subject.id().toString())
                .update();
        insertRehashed(1);

        assertThat(sealFlaws())
                .containsExactly(new Flaw(Flaw.Kind.SEALED_ENTRY_CHANGED, subject.kind(), subject.id(), 1, 1));
    }

    @Test
    void namesASealWhoseHeadsWereChanged() {
        note(1);
        sealJournal.seal(admin());
        jdbc.sql("DELETE FROM journal_sealed_head WHERE subject_id = ?")
                .param(subject.id().toString())
                .update();

        assertThat(sealFlaws()).containsExactly(Flaw.atSeal(Flaw.Kind.SEAL_CHANGED, 1));
    }

    @Test
    void namesASealThatWasMovedInTime() {
        sealJournal.seal(admin());
        jdbc.sql("UPDATE journal_seal SET at = DATE_ADD(at, INTERVAL 1 DAY)").update();

        assertThat(sealFlaws()).containsExactly(Flaw.atSeal(Flaw.Kind.SEAL_CHANGED, 1));
    }

    @Test
    void namesAMissingSealInTheMiddle() {
        for (int i = 0; i < 3; i++) {
            sealJournal.seal(admin());
        }
        jdbc.sql("DELETE FROM journal_seal WHERE number = 2").update();

        assertThat(sealFlaws()).contains(Flaw.atSeal(Flaw.Kind.SEAL_MISSING, 2));
    }

    @Test
    void namesAMissingSealAtTheEnd() {
        sealJournal.seal(admin());
        sealJournal.seal(admin());
        jdbc.sql("DELETE FROM journal_seal WHERE number = 2").update();
        jdbc.sql("DELETE FROM journal_sealed_head WHERE seal_number = 2").update();

        assertThat(sealFlaws()).containsExactly(Flaw.atSeal(Flaw.Kind.SEAL_MISSING, 2));
    }

    @Test
    void letsOnlyAnAdminSeal() {
        assertThatThrownBy(() -> sealJournal.seal(lin)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void sealsOnceADay() {
        sealDaily.sealWhenDue();
        sealDaily.sealWhenDue();
        clock.advance(Duration.ofDays(1));
        sealDaily.sealWhenDue();

        assertThat(jdbc.sql("SELECT number FROM journal_seal ORDER BY number")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    @Test
    void endsTheCommandWithOneWhenSomethingDoesNotFit() {
        note(2);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        assertThat(command.verify(out, Locale.ENGLISH)).isZero();
        jdbc.sql("UPDATE journal_entry SET actor_name = 'x' WHERE subject_id = ? AND seq = 2")
                .param(subject.id().toString())
                .update();

        assertThat(command.verify(out, Locale.ENGLISH)).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains(subject.id() + ", entry 2");
    }

    @Test
    void keepsNeighbouringValuesApart() {
        String one = new CanonicalForm("t").text("ab").text("c").hash();

        assertThat(one).isNotEqualTo(new CanonicalForm("t").text("a").text("bc").hash());
        assertThat(new CanonicalForm("t").text(null).hash())
                .isNotEqualTo(new CanonicalForm("t").text("").hash());
        assertThat(new CanonicalForm("t").text("1:a").hash())
                .isNotEqualTo(new CanonicalForm("t").text("").text("a").hash());
    }

    private void note(int times) {
        for (int i = 0; i < times; i++) {
            events.publishEvent(
                    DomainEvent.of(subject, TestAct.MADE, lin, clock.instant()).because("第" + i + "次"));
        }
    }

    /** What somebody does who knows how hashes are made: an entry that fits to the one before it. */
    private void insertRehashed(int seq) {
        Head before = seq == 1
                ? null
                : jdbc.sql("SELECT hash FROM journal_entry WHERE subject_id = ? AND seq = ?")
                        .param(subject.id().toString())
                        .param(seq - 1)
                        .query(String.class)
                        .optional()
                        .map(hash -> new Head(subject.kind(), subject.id(), seq - 1, hash))
                        .orElseThrow();
        entries.add(List.of(JournalEntry.following(
                before,
                DomainEvent.of(subject, TestAct.CHANGED, lin, clock.instant()).because("伪造"))));
    }

    private List<Flaw> flawsHere() {
        return verifier.verify(soFar -> {}).flaws().stream()
                .filter(flaw -> subject.id().equals(flaw.subjectId()))
                .toList();
    }

    private List<Flaw> sealFlaws() {
        return verifier.verify(soFar -> {}).flaws().stream()
                .filter(flaw -> flaw.seal() > 0)
                .toList();
    }

    private int count() {
        return jdbc.sql("SELECT COUNT(*) FROM journal_entry WHERE subject_id = ?")
                .param(subject.id().toString())
                .query(Integer.class)
                .single();
    }

    private Flaw flaw(Flaw.Kind kind, int seq) {
        return new Flaw(kind, subject.kind(), subject.id(), seq, 0);
    }

    private static boolean failed(Future<?> writer) throws InterruptedException {
        try {
            writer.get();
            return false;
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(ConcurrencyFailureException.class);
            return true;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Actor.Person person(String name) {
        return new Actor.Person(PersonId.next(), name, List.of());
    }

    private static Actor.Person admin() {
        return new Actor.Person(PersonId.next(), "管理员", List.of(Grant.own(new UnitId(UUID.randomUUID()), Role.ADMIN)));
    }
}
