package io.duban.simulation;

import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.task.PartTransfer;
import io.duban.task.ReadTransfers;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.task.TransferPart;
import io.duban.work.Block;
import io.duban.worklist.WorkItem;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** The head of the office transfers a unit's part to a unit beside it, wherever the task stands. */
@Component
@SimulationOnly
class TransferOccasion extends Happening {

    private static final PartTransfer.Grounds GROUNDS = new PartTransfer.Grounds("机构职能调整。", "冀编〔2020〕12号");

    private final TransferPart transfer;
    private final UnitsBeside beside;
    private final Tasks tasks;
    private final Overseers overseers;

    TransferOccasion(TransferPart transfer, UnitsBeside beside, Tasks tasks, Overseers overseers) {
        super(
                "transfer",
                2,
                EnumSet.of(
                        Block.SIGN_FOR,
                        Block.WRITE_ANNUAL_PLAN,
                        Block.WRITE_REPORT,
                        Block.DECIDE_UNIT_REPORT,
                        Block.CONSOLIDATE,
                        Block.DECIDE_REPORT,
                        Block.WRITE_CLAIM));
        this.transfer = transfer;
        this.beside = beside;
        this.tasks = tasks;
        this.overseers = overseers;
    }

    @Override
    public void act(WorkItem item, Chance chance) {
        Task task = tasks.get(new TaskId(item.subject()));
        boolean hasPart = task.parts().partners().contains(item.aboutUnit());
        UnitId from = hasPart ? item.aboutUnit() : task.leadUnitId();
        overseers
                .of(task, Role.OFFICE_HEAD)
                .filter(head -> ReadTransfers.isOpen(task, head) && !oversees(task, from))
                .ifPresent(head -> beside.of(task, from, chance)
                        .ifPresent(
                                to -> transfer.transfer(task.id(), new PartTransfer.Passing(from, to), GROUNDS, head)));
    }

    /** Whoever broke a task down keeps it. */
    private boolean oversees(Task task, UnitId unit) {
        return tasks.children(task.id()).stream()
                .anyMatch(child ->
                        !child.state().isEnded() && child.officeUnitId().equals(unit));
    }
}
