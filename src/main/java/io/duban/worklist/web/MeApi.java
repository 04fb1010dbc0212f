package io.duban.worklist.web;

import io.duban.organization.Accounts;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.Missing;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.worklist.Desk;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is, and what waits. */
@RestController
@Tag(name = "me")
class MeApi {

    /** A role that is held in a unit today; {@code standingInFor} is the absent person whose role it is, else null. */
    record RoleJson(
            Role role,
            UnitId unit,
            String unitName,
            @Nullable ColleagueJson standingInFor) {}

    /** A person by name. */
    record ColleagueJson(PersonId id, String name) {}

    /** The caller with every role of today; {@code waiting} counts up to 100. */
    record MeJson(PersonId id, String account, String name, List<RoleJson> roles, CountsJson waiting) {}

    private final Accounts accounts;
    private final Units units;
    private final Desk desk;

    MeApi(Accounts accounts, Units units, Desk desk) {
        this.accounts = accounts;
        this.units = units;
        this.desk = desk;
    }

    @GetMapping("/api/me")
    MeJson show(Actor.Person actor) {
        String account = accounts.find(actor.id())
                .orElseThrow(() -> new Missing(actor.id()))
                .account();
        Map<UnitId, String> names =
                units.names(actor.grants().stream().map(Grant::unit).toList());
        List<RoleJson> roles = actor.grants().stream()
                .map(grant -> json(grant, names.getOrDefault(grant.unit(), "")))
                .toList();
        return new MeJson(actor.id(), account, actor.name(), roles, CountsJson.of(desk.counts(actor)));
    }

    private static RoleJson json(Grant grant, String unitName) {
        ColleagueJson absent = grant.heldBy() == null
                ? null
                : new ColleagueJson(grant.heldBy().id(), grant.heldBy().name());
        return new RoleJson(grant.role(), grant.unit(), unitName, absent);
    }
}
