package io.duban.task.web;

import io.duban.task.DecideReopening;
import io.duban.task.ProposeReopening;
import org.springframework.stereotype.Component;

/** What can be done about reopening a task, for its pages and for programs alike. */
@Component
record ReopeningActs(ProposeReopening propose, DecideReopening decide) {}
