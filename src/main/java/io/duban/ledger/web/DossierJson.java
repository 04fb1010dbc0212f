package io.duban.ledger.web;

import io.duban.ledger.TaskDossier;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.task.web.json.ChangeJson;
import io.duban.task.web.json.LookBackJson;
import io.duban.task.web.json.ObjectionJson;
import io.duban.task.web.json.ReopeningJson;
import io.duban.worklist.web.json.DeskItemJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything about a task; {@code unitNames} and {@code personNames} name the ids in it. */
record DossierJson(
        TaskJson task,
        PlanJson plan,
        ItemJson item,
        List<IndicatorJson> indicators,
        @Nullable LightJson light,
        List<OpenStepJson> open,
        List<DeskItemJson> actions,
        List<StandingJson> units,
        List<YearJson> years,
        List<CourseJson> courses,
        List<ObjectionJson> objections,
        List<OrderJson> orders,
        List<FoundJson> rectifications,
        List<ReminderJson> reminders,
        List<DutyJson> duties,
        List<ChangeJson> changes,
        List<LookBackJson> lookBacks,
        List<ReopeningJson> reopenings,
        List<PictureJson> pictures,
        Map<UnitId, String> unitNames,
        Map<PersonId, String> personNames) {

    static DossierJson of(TaskDossier given) {
        return new DossierJson(
                TaskJson.of(given.task()),
                PlanJson.of(given.plan()),
                ItemJson.of(given.item()),
                given.indicators().stream().map(IndicatorJson::of).toList(),
                given.light() == null ? null : LightJson.of(given.light()),
                given.open().stream().map(OpenStepJson::of).toList(),
                given.actions().stream().map(DeskItemJson::of).toList(),
                given.units().stream().map(StandingJson::of).toList(),
                given.years().stream().map(YearJson::of).toList(),
                given.courses().stream().map(CourseJson::of).toList(),
                given.matters().objections().stream().map(ObjectionJson::of).toList(),
                given.matters().orders().stream().map(OrderJson::of).toList(),
                given.matters().rectifications().stream().map(FoundJson::of).toList(),
                given.matters().reminders().stream().map(ReminderJson::of).toList(),
                given.matters().duties().stream().map(DutyJson::of).toList(),
                given.matters().changes().stream().map(ChangeJson::of).toList(),
                given.matters().lives().lookBacks().stream()
                        .map(LookBackJson::of)
                        .toList(),
                given.matters().lives().reopenings().stream()
                        .map(ReopeningJson::of)
                        .toList(),
                given.pictures().stream().map(PictureJson::of).toList(),
                given.names().units().now(),
                given.names().people());
    }
}
