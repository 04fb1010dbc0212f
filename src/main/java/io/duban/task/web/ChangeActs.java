package io.duban.task.web;

import io.duban.task.AskForTime;
import io.duban.task.DecideChange;
import io.duban.task.WithdrawChange;
import org.springframework.stereotype.Component;

/** What can be done about more time, for its pages and for programs alike. */
@Component
record ChangeActs(AskForTime ask, DecideChange decide, WithdrawChange withdraw) {}
