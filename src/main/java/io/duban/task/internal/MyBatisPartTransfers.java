package io.duban.task.internal;

import io.duban.task.PartTransfer;
import io.duban.task.PartTransfers;
import io.duban.task.TaskId;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MyBatisPartTransfers implements PartTransfers {

    private final PartTransferMapper mapper;

    MyBatisPartTransfers(PartTransferMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(PartTransfer transfer) {
        mapper.insert(transfer);
    }

    @Override
    public List<PartTransfer> ofTask(TaskId task) {
        return mapper.ofTask(task).stream().map(PartTransferRow::transfer).toList();
    }
}
