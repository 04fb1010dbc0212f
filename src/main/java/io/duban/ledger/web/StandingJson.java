package io.duban.ledger.web;

import io.duban.ledger.UnitStanding;
import java.util.List;

/** A unit's part with how punctual it was. */
record StandingJson(TaskJson.PartJson part, String name, List<DutyJson> owed, int doneInTime, int doneLate) {

    static StandingJson of(UnitStanding given) {
        return new StandingJson(
                TaskJson.PartJson.of(given.part()),
                given.name(),
                given.owed().stream().map(DutyJson::of).toList(),
                given.doneInTime(),
                given.doneLate());
    }
}
