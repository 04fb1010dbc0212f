package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may transfer parts of a task, what such a transfer comes to, and which there were. */
@Component
public class ReadTransfers {

    private final ReadHalts halts;
    private final Duties duties;
    private final PartTransfers transfers;

    ReadTransfers(ReadHalts halts, Duties duties, PartTransfers transfers) {
        this.halts = halts;
        this.duties = duties;
        this.transfers = transfers;
    }

    /** A part that can go over, and what is open for its unit and goes with it. */
    public record Movable(Part part, List<Duty> open) {

        public Movable {
            open = List.copyOf(open);
        }
    }

    /** Whether the reader may transfer parts of the task as it stands: whoever may halt it. */
    public static boolean isOpen(Task task, Actor.Person reader) {
        return ReadHalts.open(task, reader).contains(HaltAct.SUSPENSION);
    }

    /** The newest first; {@link io.duban.shared.Missing} for whoever may not read the task. */
    public List<PartTransfer> of(TaskId id, Actor.Person reader) {
        halts.of(id, reader);
        return transfers.ofTask(id);
    }

    /** Of every unit that has a part, in the order of the plan; only for whoever may transfer. */
    @Transactional(readOnly = true)
    public List<Movable> choice(TaskId id, Actor.Person who) {
        Task task = halts.haltable(id, who);
        List<Duty> open = duties.ofTask(id).stream()
                .filter(duty -> duty.doneAt() == null && duty.droppedAt() == null)
                .toList();
        return task.parts().list().stream()
                .filter(part -> part.state() != SigningState.RELEASED)
                .map(part -> new Movable(part, of(open, part.unit())))
                .toList();
    }

    private static List<Duty> of(List<Duty> open, UnitId unit) {
        return open.stream().filter(duty -> duty.unitId().equals(unit)).toList();
    }

    /** The task, for whoever may transfer its parts, where it goes on. */
    Task transferable(TaskId id, Actor.Person who) {
        Task task = halts.haltable(id, who);
        if (task.state().isEnded()) {
            throw new TransferRefusal.Ended(task.number());
        }
        task.course().mustGoOn(task.number());
        return task;
    }
}
