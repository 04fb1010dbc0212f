package io.duban.demo;

import static io.duban.shared.Role.OFFICER;

import io.duban.demo.SampleHistory.LateSigning;
import io.duban.demo.SampleHistory.Objected;
import io.duban.demo.Timeline.Hour;
import io.duban.shared.WorkingCalendar;
import io.duban.task.AnswerObjection;
import io.duban.task.ObjectToTask;
import io.duban.task.SignFor;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every unit signs for its tasks, on one of the days of the limit; two object first, one is late. */
@Component
@DemoOnly
class SigningSteps {

    private final SignFor signFor;
    private final ObjectToTask objectToTask;
    private final AnswerObjection answerObjection;

    SigningSteps(SignFor signFor, ObjectToTask objectToTask, AnswerObjection answerObjection) {
        this.signFor = signFor;
        this.objectToTask = objectToTask;
        this.answerObjection = answerObjection;
    }

    void into(Timeline timeline, SamplePlan plan, SampleHistory history, WorkingCalendar calendar) {
        List<LocalDate> days = history.planIssuedOn()
                .plusDays(1)
                .datesUntil(history.signDueOn().plusDays(1))
                .filter(calendar::isWorkingDay)
                .toList();
        for (SamplePlan.Item item : plan.items()) {
            for (SamplePlan.Unit unit : item.units()) {
                LocalDate usual = days.get(Math.floorMod(Objects.hash(item.number(), unit.unit()), days.size()));
                Optional<Objected> objection = objection(history, item.number(), unit.unit());
                objection.ifPresent(objected -> object(timeline, objected));
                LocalDate day = objection
                        .map(Objected::answeredOn)
                        .or(() -> late(history, item.number(), unit.unit()))
                        .orElse(usual);
                timeline.add(day, Hour.EVENING, sign(item.number(), unit.unit()));
            }
        }
    }

    private Step.Act sign(String number, String unit) {
        return scene -> signFor.signFor(scene.task(number), scene.unit(unit), scene.holder(unit, OFFICER));
    }

    private void object(Timeline timeline, Objected objected) {
        timeline.add(
                objected.raisedOn(),
                Hour.MORNING,
                scene -> objectToTask.object(
                        scene.task(objected.item()),
                        scene.unit(objected.unit()),
                        new ObjectToTask.Words(objected.reason(), objected.proposal()),
                        scene.person(objected.raisedBy())));
        timeline.add(objected.answeredOn(), Hour.AFTERNOON, scene -> answer(objected, scene));
    }

    private void answer(Objected objected, Scene scene) {
        AnswerObjection.Reply reply = new AnswerObjection.Reply(
                scene.task(objected.item()), scene.unit(objected.unit()), objected.answerWords());
        if (objected.newRole() == null) {
            answerObjection.insist(reply, scene.person(objected.answeredBy()));
        } else {
            answerObjection.adjust(reply, objected.newRole(), scene.person(objected.answeredBy()));
        }
    }

    private static Optional<Objected> objection(SampleHistory history, String number, String unit) {
        return history.objections().stream()
                .filter(objected ->
                        objected.item().equals(number) && objected.unit().equals(unit))
                .findFirst();
    }

    private static Optional<LocalDate> late(SampleHistory history, String number, String unit) {
        return history.lateSignings().stream()
                .filter(late -> late.item().equals(number) && late.unit().equals(unit))
                .map(LateSigning::signedOn)
                .findFirst();
    }
}
