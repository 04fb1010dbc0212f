package io.duban.organization.web;

import io.duban.organization.LookUpUnits;
import io.duban.organization.PreviewLeaving;
import io.duban.organization.StandInId;
import io.duban.organization.WaitingWork;
import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for nobody, and what would after somebody's leaving, as JSON. */
@RestController
@RequestMapping("/api/organization")
@Tag(name = "organization")
class LeavingApi {

    /** {@code count} is what has to be confirmed. */
    record Preview(int count, List<WaitingJson> waiting, List<StandInId> standIns) {

        static Preview of(PreviewLeaving.Preview shown) {
            return new Preview(
                    shown.count(),
                    shown.waiting().stream().map(WaitingJson::of).toList(),
                    shown.standIns().stream().map(line -> line.standIn().id()).toList());
        }
    }

    /** Counted by unit, role and step, the oldest due first. */
    record Rows(int count, List<WaitingJson> rows) {

        static Rows of(List<WaitingWork.Waiting> rows) {
            return new Rows(
                    WaitingWork.count(rows), rows.stream().map(WaitingJson::of).toList());
        }
    }

    private final PreviewLeaving preview;
    private final LookUpUnits lookUp;

    LeavingApi(PreviewLeaving preview, LookUpUnits lookUp) {
        this.preview = preview;
        this.lookUp = lookUp;
    }

    /** What would wait for nobody if the person were switched off. */
    @GetMapping("/people/{id}/deactivation")
    Preview off(@PathVariable PersonId id, Actor.Person actor) {
        return Preview.of(preview.of(id, null, actor));
    }

    /** What would wait for nobody without this role of the person. */
    @GetMapping("/people/{id}/roles/revocation")
    Preview role(@PathVariable PersonId id, @RequestParam UnitId unit, @RequestParam Role role, Actor.Person actor) {
        return Preview.of(preview.of(id, Grant.own(unit, role), actor));
    }

    /** What waits for the unit; this much has to be confirmed when it is closed. */
    @GetMapping("/units/{id}/closing")
    Rows closing(@PathVariable UnitId id, Actor.Person actor) {
        return Rows.of(lookUp.waitingFor(id, actor));
    }

    /** What waits for nobody (无人可办) in the unit. */
    @GetMapping("/units/{id}/unattended")
    Rows forNobody(@PathVariable UnitId id, Actor.Person actor) {
        return Rows.of(lookUp.forNobody(id, actor));
    }
}
