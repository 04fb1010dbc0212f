package io.duban.planted.beta;

import org.camunda.bpm.engine.TaskService;

/** The engine outside of its place. */
record UsesTheEngine(TaskService tasks) {}
