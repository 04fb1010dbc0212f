package io.duban.modeling.web;

import io.duban.modeling.Incident;
import io.duban.modeling.MendIncident;
import io.duban.modeling.ReadIncidents;
import io.duban.modeling.WorkListCheck;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.UnitId;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What Duban failed to do by itself, as JSON. */
@RestController
@RequestMapping("/api/operations")
@Tag(name = "operations")
class OperationsApi {

    /**
     * {@code since} null: it is still tried by itself; {@code again} null: no more; {@code waiting} empty: nobody waits
     * for it.
     */
    record IncidentJson(
            String id,
            String model,
            int version,
            String element,
            String step,
            UUID subject,
            String words,
            @Nullable Instant since,
            int tries,
            @Nullable Instant again,
            boolean mayBeSkipped,
            List<UnitId> waiting) {

        private static IncidentJson of(ReadIncidents.Line line) {
            Incident incident = line.incident();
            return new IncidentJson(
                    incident.id(),
                    incident.model(),
                    incident.number(),
                    incident.element(),
                    line.step(),
                    incident.subject(),
                    incident.words(),
                    incident.since(),
                    incident.tries(),
                    incident.again(),
                    incident.aside(),
                    incident.waiting());
        }
    }

    /** A night's look at the work list against the engine; {@code endedAt} null: it did not come to its end. */
    record WorkListCheckJson(
            LocalDate day, Instant begunAt, @Nullable Instant endedAt, int missing, int surplus) {

        private static WorkListCheckJson of(WorkListCheck check) {
            return new WorkListCheckJson(
                    check.day(), check.begunAt(), check.endedAt(), check.missing(), check.surplus());
        }
    }

    private final ReadIncidents incidents;
    private final MendIncident mend;

    OperationsApi(ReadIncidents incidents, MendIncident mend) {
        this.incidents = incidents;
        this.mend = mend;
    }

    @GetMapping("/incidents")
    Slice<IncidentJson> all(
            @ParameterObject IncidentQuery query, @ParameterObject Paging paging, Locale language, Actor.Person actor) {
        Slice<ReadIncidents.Line> page = incidents.page(query.filter(), paging, language, actor);
        return new Slice<>(page.rows().stream().map(IncidentJson::of).toList(), page.next());
    }

    /** Refused with what went wrong when it goes wrong again. */
    @PostMapping("/incidents/{incident}/retrial")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable String incident, Actor.Person actor) {
        mend.retry(incident, actor);
    }

    /** For good. Refused where somebody waits for it. */
    @PostMapping("/incidents/{incident}/skip")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void skip(@PathVariable String incident, @Valid @RequestBody ReasonForm form, Actor.Person actor) {
        mend.skip(incident, form.text(), actor);
    }

    /** The last fortnight's, the newest first. */
    @GetMapping("/work-list-checks")
    List<WorkListCheckJson> checks(Actor.Person actor) {
        return incidents.checks(actor).stream().map(WorkListCheckJson::of).toList();
    }
}
