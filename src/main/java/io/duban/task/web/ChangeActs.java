package io.duban.task.web;

import io.duban.task.AskForChange;
import io.duban.task.DecideChange;
import io.duban.task.WithdrawChange;
import org.springframework.stereotype.Component;

/** What can be done about change requests, for its pages and for programs alike. */
@Component
record ChangeActs(AskForChange ask, DecideChange decide, WithdrawChange withdraw) {}
