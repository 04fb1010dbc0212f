package io.duban.process;

import static java.util.Objects.requireNonNull;

import io.duban.modeling.trying.TrialEvent;
import io.duban.modeling.trying.TrialPlace;
import io.duban.work.Answer;
import io.duban.work.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;

/** Writes down what happens in one case, and who is still asked. */
final class TrialLog {

    private final TrialClock clock;
    private final MadeUpMatter matter;
    private final List<TrialEvent> events = new ArrayList<>();
    private final Map<String, Open> open = new LinkedHashMap<>();

    TrialLog(TrialClock clock, MadeUpMatter matter) {
        this.clock = clock;
        this.matter = matter;
    }

    /**
     * A step that waits.
     *
     * @param at its place among the events
     * @param acts when somebody acts on it; null: nobody ever does
     */
    record Open(OpenedStep step, int at, @Nullable Instant acts) {}

    List<TrialEvent> events() {
        return List.copyOf(events);
    }

    /** Where nobody has answered yet, in the order in which it was asked. */
    List<TrialPlace> waiting() {
        return open.values().stream()
                .map(one -> events.get(one.at()).place())
                .distinct()
                .toList();
    }

    /** What somebody does next. */
    Optional<Open> next() {
        return open.values().stream()
                .filter(one -> one.acts() != null)
                .min(Comparator.comparing(one -> requireNonNull(one.acts())));
    }

    void opened(OpenedStep step, @Nullable Instant acts) {
        open.put(step.id(), new Open(step, events.size(), acts));
        Step drawn = step.step();
        TrialPlace place = new TrialPlace(drawn.key().process(), drawn.key().node(), drawn.name(), drawn.englishName());
        TrialEvent.Asked asked = new TrialEvent.Asked(
                matter.things().called(step.unit()),
                matter.things().called(step.aboutUnit()),
                drawn.roles(),
                requireNonNull(step.dueOn(), "every step says until when"),
                null,
                null,
                false);
        events.add(new TrialEvent(TrialEvent.EventKind.STEP, place, clock.today(), asked));
    }

    void answered(OpenedStep step, Answer answer) {
        close(step.id(), answer);
    }

    /** It went away without an answer. */
    void over(String id) {
        close(id, null);
    }

    private void close(String id, @Nullable Answer answer) {
        Open closed = open.remove(id);
        if (closed != null) {
            TrialEvent event = events.get(closed.at());
            TrialEvent.Asked asked = requireNonNull(event.asked());
            events.set(closed.at(), event.with(asked.done(clock.today(), answer)));
        }
    }

    /** Returns where. */
    TrialPlace happened(TrialEvent.EventKind kind, String process, FlowElement element) {
        TrialPlace place = new TrialPlace(process, element.getId(), element.getName(), StepsOfModel.english(element));
        events.add(new TrialEvent(kind, place, clock.today(), null));
        return place;
    }
}
