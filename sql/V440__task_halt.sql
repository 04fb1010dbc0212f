-- Suspending (中止), going on (恢复) and terminating (终止) a task, each with its basis. What a halt of another task brought
-- with it, because it was broken down from that one, names that halt.
CREATE TABLE task_halt (
  id             CHAR(36)     NOT NULL,
  task_id        CHAR(36)     NOT NULL,
  plan_id        CHAR(36)     NOT NULL,
  kind           VARCHAR(20)  NOT NULL COMMENT 'SUSPENSION, TERMINATION',
  with_id        CHAR(36)     NULL COMMENT 'the halt of the task above that brought this one',
  since          DATE         NOT NULL,
  reason         TEXT         NOT NULL,
  basis          VARCHAR(500) NOT NULL COMMENT 'the document that it rests on',
  done_by        CHAR(36)     NOT NULL,
  done_at        DATETIME(3)  NOT NULL,
  resumed_on     DATE         NULL,
  resumed_reason TEXT         NULL,
  resumed_basis  VARCHAR(500) NULL,
  resumed_by     CHAR(36)     NULL,
  working_days   INT          NULL COMMENT 'that were lost, by which what was due is due later',
  PRIMARY KEY (id),
  KEY task_halt_task (task_id, done_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE task_task
  ADD COLUMN stood_as VARCHAR(20) NULL COMMENT 'the state of a suspended task before, to which it comes back' AFTER phase,
  ADD COLUMN suspended_on DATE NULL COMMENT 'from which day on it stands still' AFTER stood_as;

ALTER TABLE worklist_item
  ADD COLUMN held BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'its task is suspended: nobody can do it';
