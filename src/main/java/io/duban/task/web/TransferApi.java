package io.duban.task.web;

import io.duban.plan.Responsibility;
import io.duban.shared.Actor;
import io.duban.shared.Located;
import io.duban.shared.Missing;
import io.duban.shared.PersonId;
import io.duban.shared.Slice;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.Duty;
import io.duban.task.PartTransfer;
import io.duban.task.ReadTransfers;
import io.duban.task.TaskId;
import io.duban.task.TransferId;
import io.duban.task.TransferPart;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Transferring units' parts in a task to other units, as JSON. */
@RestController
@RequestMapping("/api/tasks/{task}/transfers")
@Tag(name = "tasks")
class TransferApi {

    private final ReadTransfers read;
    private final TransferPart transfer;

    TransferApi(ReadTransfers read, TransferPart transfer) {
        this.read = read;
        this.transfer = transfer;
    }

    /** That a part of this responsibility went over from one unit to the other. */
    record TransferJson(
            TransferId id,
            TaskId taskId,
            UnitId fromUnitId,
            UnitId toUnitId,
            Responsibility responsibility,
            String reason,
            String basis,
            PersonId doneBy,
            Instant doneAt)
            implements Located {

        @Override
        public String address() {
            return "/api/tasks/" + taskId + "/transfers/" + id;
        }

        static TransferJson of(PartTransfer of) {
            return new TransferJson(
                    of.id(),
                    of.taskId(),
                    of.passing().from(),
                    of.passing().to(),
                    of.responsibility(),
                    of.grounds().reason(),
                    of.grounds().basis(),
                    of.by(),
                    of.at());
        }
    }

    /** A part that can go over, and the steps that are open for its unit and go with it. */
    record MovablePartJson(UnitId unitId, Responsibility responsibility, List<StepKey> steps) {

        static MovablePartJson of(ReadTransfers.Movable of) {
            return new MovablePartJson(
                    of.part().unit(),
                    of.part().responsibility(),
                    of.open().stream().map(Duty::step).toList());
        }
    }

    /** The newest first; there are never many. */
    @GetMapping
    Slice<TransferJson> list(@PathVariable TaskId task, Actor.Person actor) {
        return Slice.all(read.of(task, actor)).map(TransferJson::of);
    }

    @GetMapping("/{transfer}")
    TransferJson get(@PathVariable TaskId task, @PathVariable TransferId transfer, Actor.Person actor) {
        return read.of(task, actor).stream()
                .filter(one -> one.id().equals(transfer))
                .map(TransferJson::of)
                .findFirst()
                .orElseThrow(() -> new Missing(transfer));
    }

    @GetMapping("/preview")
    Slice<MovablePartJson> preview(@PathVariable TaskId task, Actor.Person actor) {
        return Slice.all(read.choice(task, actor)).map(MovablePartJson::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TransferJson transfer(@PathVariable TaskId task, @Valid @RequestBody TransferForm form, Actor.Person actor) {
        return get(task, transfer.transfer(task, form.passing(), form.grounds(), actor), actor);
    }
}
