package io.duban.worklist.web;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.work.DoneStep;
import io.duban.work.SendBack;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sending documents back to earlier steps, as JSON. */
@RestController
@RequestMapping("/api/work/{item}/return")
@Tag(name = "desk")
class SendBackApi {

    private final SendBack sendBack;

    SendBackApi(SendBack sendBack) {
        this.sendBack = sendBack;
    }

    /** A step to which it can go back: under the id by which it was done, where, by whom and when. */
    record EarlierStep(String id, StepKey step, UnitId unitId, PersonId doneBy, Instant doneAt) {

        static EarlierStep of(DoneStep step) {
            return new EarlierStep(step.id(), step.step(), step.unitId(), step.doneBy(), step.doneAt());
        }
    }

    /** To which steps it can be sent back, the last first; and the ids of the items that would end with it. */
    record SendingBack(String item, List<EarlierStep> earlier, List<String> ending) {}

    @GetMapping
    SendingBack read(@PathVariable String item, Actor.Person actor) {
        SendBack.Choice choice = sendBack.choice(item, actor);
        return new SendingBack(
                item, choice.earlier().stream().map(EarlierStep::of).toList(), choice.ending());
    }

    @PostMapping
    void carryOut(@PathVariable String item, @Valid @RequestBody SendBackForm form, Actor.Person actor) {
        sendBack.to(item, form.to(), form.reason(), actor);
    }
}
