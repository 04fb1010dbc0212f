package io.duban.task.web;

import io.duban.task.ResumeTask;
import io.duban.task.SuspendTask;
import io.duban.task.TerminateTask;
import org.springframework.stereotype.Component;

/** What can be done to a task as a whole. */
@Component
record HaltActs(SuspendTask suspend, ResumeTask resume, TerminateTask terminate) {}
