-- Every state and phase that a task came into, so that it can be said of any past day where it stood. The last one up to a
-- day says what held on it.
CREATE TABLE task_phase_change (
  id         CHAR(36)    NOT NULL,
  task_id    CHAR(36)    NOT NULL,
  plan_id    CHAR(36)    NOT NULL,
  on_day     DATE        NOT NULL,
  state      VARCHAR(20) NOT NULL,
  phase      VARCHAR(20) NULL,
  year       INT         NULL,
  changed_at DATETIME(3) NOT NULL,
  PRIMARY KEY (id),
  KEY task_phase_change_task (task_id, on_day, id),
  KEY task_phase_change_plan (plan_id, on_day)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Of tasks from before, it is known where they stand now and, by and large, since when.
INSERT INTO task_phase_change (id, task_id, plan_id, on_day, state, phase, year, changed_at)
SELECT id, id, plan_id, DATE(COALESCE(updated_on, issued_at)), state, phase, year, COALESCE(updated_on, issued_at)
FROM task_task;
