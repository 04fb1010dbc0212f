package io.duban.modeling;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.duban.modeling.checking.Finding;
import io.duban.modeling.trying.ModelTrials;
import io.duban.modeling.trying.TrialComparison;
import io.duban.modeling.trying.TrialCourse;
import io.duban.modeling.vocabulary.OwnTable;
import io.duban.organization.WorkingDays;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Missing;
import io.duban.shared.WorkingCalendar;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Admins and auditors try a draft on made-up matters before it is handed in. Nothing of it is written and nobody is
 * told. What came out is kept in memory for a while: the page, its drawings and programs ask for the same.
 */
@Component
public class TryDraft {

    /** An engine of its own needs memory, so that a node makes one at a time. */
    private static final int AT_ONCE = 1;

    private static final long PATIENCE_SECONDS = 20;
    private static final int KEPT = 8;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final ReadDrafts read;
    private final ReleasedModels released;
    private final ModelTrials trials;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final Semaphore turn = new Semaphore(AT_ONCE);
    private final Cache<Asked, Trial> kept =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();

    TryDraft(ReadDrafts read, ReleasedModels released, ModelTrials trials, WorkingDays workingDays, Clock clock) {
        this.read = read;
        this.released = released;
        this.trials = trials;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** All that the outcome rests on. */
    private record Asked(
            ModelDraftId draft, int revision, List<Integer> inForce, WorkingCalendar calendar, LocalDate today) {}

    /** The last text of a draft of a process; refuses what the checks find fault with, and when others try for long. */
    public Trial of(ModelDraftId id, Actor.Person who) {
        ReadDrafts.Text text = read.text(id, 0, who);
        long errors = text.findings().stream().filter(Finding::isError).count();
        if (errors > 0) {
            throw new ModelingRefusal.Unsound((int) errors);
        }
        if (OwnTable.named(read.of(id, who).draft().model()).isPresent()) {
            throw new Missing(id);
        }
        Asked asked = new Asked(
                id,
                text.revision(),
                released.keys().stream().map(released::inForce).toList(),
                workingDays.calendar(),
                BusinessTime.today(clock));
        Trial known = kept.getIfPresent(asked);
        return known == null ? inTurn(asked, read.of(id, who).draft(), text) : known;
    }

    private Trial inTurn(Asked asked, ModelDraft draft, ReadDrafts.Text text) {
        if (!isOurTurn()) {
            throw new ModelingRefusal.OthersTry();
        }
        try {
            return kept.get(asked, any -> run(asked, draft, text));
        } finally {
            turn.release();
        }
    }

    private boolean isOurTurn() {
        try {
            return turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Trial run(Asked asked, ModelDraft draft, ReadDrafts.Text text) {
        ModelTrials.Courses courses =
                trials.run(draft.model(), text.source().getBytes(StandardCharsets.UTF_8), asked.today());
        List<Trial.Tried> cases = IntStream.range(0, courses.tried().size())
                .mapToObj(at -> tried(courses.tried().get(at), courses.inForce().get(at), asked.calendar()))
                .toList();
        return new Trial(draft, text.revision(), released.inForce(draft.model()), cases);
    }

    private static Trial.Tried tried(TrialCourse course, TrialCourse inForce, WorkingCalendar calendar) {
        return new Trial.Tried(course, inForce, TrialComparison.between(inForce, course, calendar));
    }
}
