package io.duban.ledger;

import io.duban.supervision.Rectifications;
import io.duban.task.ReadHalts;
import io.duban.task.ReadReopenings;
import org.springframework.stereotype.Component;

/** Reads what lets a task stand still, end early or begin anew, and what was found wrong about it. */
@Component
record TurningPoints(ReadHalts halts, ReadReopenings reopenings, Rectifications rectifications) {}
