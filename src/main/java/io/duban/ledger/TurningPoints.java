package io.duban.ledger;

import io.duban.supervision.Rectifications;
import io.duban.task.ReadHalts;
import io.duban.task.ReadReopenings;
import io.duban.task.ReadTransfers;
import org.springframework.stereotype.Component;

/** Reads what lets a task stand still, change hands, end early or begin anew, and what was found about it. */
@Component
record TurningPoints(
        ReadHalts halts, ReadReopenings reopenings, ReadTransfers transfers, Rectifications rectifications) {}
