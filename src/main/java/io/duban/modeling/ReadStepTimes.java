package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.PageKey;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Admins and auditors read how long the steps of a model take, and how often they are sent back. */
@Component
public class ReadStepTimes {

    private static final int PAGE = 50;

    private final StepTimes times;
    private final RunningProcesses running;
    private final ReleasedModels released;
    private final Units units;
    private final Clock clock;

    ReadStepTimes(StepTimes times, RunningProcesses running, ReleasedModels released, Units units, Clock clock) {
        this.times = times;
        this.running = running;
        this.released = released;
        this.units = units;
        this.clock = clock;
    }

    /** How far back is looked; what was done earlier is left out. */
    public enum Window {
        MONTH(30),
        QUARTER(90),
        YEAR(365);

        private final int days;

        Window(int days) {
            this.days = days;
        }

        Instant beginning(Clock clock) {
            return clock.instant().minus(Duration.ofDays(days));
        }
    }

    /** Of every step that was done in the window, the newest version first, in each in the order of the model. */
    @Transactional(readOnly = true)
    public List<StepTime> of(String model, Window window, Actor.Person who) {
        mustRead(who);
        Map<StepKey, Integer> places = new HashMap<>();
        for (ReleasedModel version : released.versions(model)) {
            released.steps(model, version.number())
                    .forEach(step -> places.put(step.step().key(), places.size()));
        }
        return times.of(model, window.beginning(clock)).stream()
                .sorted(Comparator.comparing(time -> places.getOrDefault(time.step(), places.size())))
                .toList();
    }

    /** What was done; {@code matter} null: it is gone. */
    public record Line(
            TimedStep done, String unit, @Nullable RunningMatter matter) {}

    /** Of one step; {@code returnedOnly}: only what was sent back. */
    public record Asked(StepKey step, Window window, boolean returnedOnly) {}

    /** In pages, the slowest first. Throws {@link Missing} when no version of the model has such a step. */
    @Transactional(readOnly = true)
    public Slice<Line> done(Asked asked, Paging paging, Actor.Person who) {
        mustRead(who);
        mustBeOne(asked.step());
        StepTimes.Place after =
                PageKey.read(paging.after(), 2, parts -> new StepTimes.Place(PageKey.number(parts[0]), parts[1]));
        StepTimes.Asked rows = new StepTimes.Asked(asked.step(), asked.window().beginning(clock), asked.returnedOnly());
        Slice<TimedStep> page =
                paging.slice(times.done(rows, after, paging.sizeOr(PAGE) + 1), PAGE, ReadStepTimes::key);
        Map<UnitId, String> names =
                units.names(page.rows().stream().map(TimedStep::unit).toList());
        Map<UUID, Optional<RunningMatter>> matters = page.rows().stream()
                .map(TimedStep::subject)
                .distinct()
                .collect(Collectors.toMap(
                        subject -> subject,
                        subject -> running.matter(asked.step().process(), subject, who)));
        return new Slice<>(
                page.rows().stream()
                        .map(done -> new Line(
                                done,
                                names.getOrDefault(done.unit(), ""),
                                matters.getOrDefault(done.subject(), Optional.empty())
                                        .orElse(null)))
                        .toList(),
                page.next());
    }

    /** Of its version, or of any where none was noted. */
    private void mustBeOne(StepKey step) {
        Stream<Integer> versions = step.version() == 0
                ? released.versions(step.process()).stream().map(ReleasedModel::number)
                : Stream.of(step.version());
        boolean known = versions.flatMap(number -> released.steps(step.process(), number).stream())
                .anyMatch(one -> one.step().key().isSameStepAs(step));
        if (!known) {
            throw new Missing(step);
        }
    }

    private static String key(TimedStep step) {
        StepTimes.Place place = StepTimes.Place.of(step);
        return place.took() + "_" + place.id();
    }

    private static void mustRead(Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
    }
}
