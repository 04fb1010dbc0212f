package io.duban.simulation;

import io.duban.demo.DemoClock;
import io.duban.journal.Entries;
import io.duban.modeling.IncidentFilter;
import io.duban.modeling.Incidents;
import io.duban.shared.BusinessTime;
import io.duban.shared.Subject;
import io.duban.simulation.Finding.Kind;
import io.duban.worklist.WorkItems;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks, at the end of each day, at what must always hold, and keeps what does not. */
@Component
@SimulationOnly
class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final int ALL = 100_000;

    private final EngineSight engine;
    private final WorkItems workItems;
    private final Incidents incidents;
    private final Sentences sentences;
    private final Entries entries;
    private final SimulationMapper mapper;
    private final CountedPaths paths;
    private final DemoClock clock;
    private final Map<UUID, Sentences.Engine> lookedAt = new HashMap<>();

    Watch(
            EngineSight engine,
            WorkItems workItems,
            Incidents incidents,
            Sentences sentences,
            Entries entries,
            SimulationMapper mapper,
            CountedPaths paths,
            DemoClock clock) {
        this.engine = engine;
        this.workItems = workItems;
        this.incidents = incidents;
        this.sentences = sentences;
        this.entries = entries;
        this.mapper = mapper;
        this.paths = paths;
        this.clock = clock;
    }

    void nobody(String key) {
        found(Kind.NOBODY, key, "");
    }

    void refused(String key, RuntimeException why) {
        found(Kind.REFUSED, key, why.getClass().getSimpleName() + " " + why.getMessage());
    }

    void broken(String key, RuntimeException why) {
        LOG.error("{} broke", key, why);
        found(Kind.BROKEN, key, String.valueOf(why));
    }

    /** Whether nothing runs any more. */
    boolean isAtRest() {
        return engine.isAtRest();
    }

    /** What the engine has is another thing only where somebody acted, or a process went on by itself. */
    void day(LocalDate today, boolean anybodyActed) {
        incidents
                .after(IncidentFilter.ALL, "", ALL)
                .forEach(one ->
                        found(Kind.FAILED, one.model() + ":" + one.element() + " " + one.subject(), one.words()));
        if (paths.anySinceAsked() || anybodyActed) {
            engineHas(today);
        }
    }

    private void engineHas(LocalDate today) {
        List<EngineSight.OpenTask> open = engine.openTasks();
        List<EngineSight.Running> running = engine.running();
        workList(open);
        running.stream()
                .filter(EngineSight.Running::isStill)
                .forEach(one -> found(Kind.STILL, one.model() + " " + one.subject(), String.valueOf(one.rests())));
        changed(today).forEach(task -> sentence(task, Sentences.Engine.of(task, open, running)));
    }

    /** Once for whatever the engine has of the task: a reminder does not change it. */
    private void sentence(UUID task, Sentences.Engine engine) {
        if (!engine.equals(lookedAt.put(task, engine))) {
            sentences
                    .fault(task, engine)
                    .ifPresent(fault -> found(Kind.SENTENCE, task + " " + BusinessTime.today(clock), fault));
        }
    }

    void workList(List<EngineSight.OpenTask> open) {
        Set<String> ours = new HashSet<>(workItems.ids(null, ALL));
        Set<String> theirs = open.stream().map(EngineSight.OpenTask::id).collect(Collectors.toSet());
        if (!ours.equals(theirs)) {
            found(Kind.WORK_LIST, BusinessTime.today(clock).toString(), ours.size() + " / " + theirs.size());
        }
    }

    private Set<UUID> changed(LocalDate today) {
        return entries.changed(
                Subject.Kind.TASK, today.atStartOfDay(BusinessTime.ZONE).toInstant());
    }

    void found(Kind kind, String about, String words) {
        mapper.add(new Finding(kind, about, BusinessTime.today(clock), words));
    }
}
