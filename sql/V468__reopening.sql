-- Proposals to reopen a task that was written off (重新立项), and how each was decided.
CREATE TABLE task_reopening (
  id            CHAR(36)     NOT NULL,
  task_id       CHAR(36)     NOT NULL,
  plan_id       CHAR(36)     NOT NULL,
  look_back_id  CHAR(36)     NULL COMMENT 'that found the task fallen back; null: proposed by hand',
  reason        TEXT         NOT NULL,
  percent       INT          NOT NULL COMMENT 'how far the task is in the eyes of who proposed it',
  state         VARCHAR(20)  NOT NULL COMMENT 'PROPOSED, REOPENED, REFUSED',
  proposed_by   CHAR(36)     NOT NULL,
  proposed_at   DATETIME(3)  NOT NULL,
  words         TEXT         NULL,
  basis         VARCHAR(500) NULL COMMENT 'the document on which the task was reopened',
  decided_by    CHAR(36)     NULL,
  decided_at    DATETIME(3)  NULL,
  first_year    INT          NULL COMMENT 'of the task as it was reopened',
  due_on        DATE         NULL COMMENT 'the limit of the task as it was reopened',
  due_before    DATE         NULL COMMENT 'its limit in the life before',
  ended_before  DATETIME(3)  NULL COMMENT 'when it was complete in the life before',
  pending_for   CHAR(36)     NULL COMMENT 'the task as long as it waits for its decision, so that one waits at most',
  PRIMARY KEY (id),
  UNIQUE KEY task_reopening_pending (pending_for),
  KEY task_reopening_task (task_id, state)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE task_task
  ADD COLUMN reopened_at DATETIME(3) NULL COMMENT 'when it was last reopened' AFTER completed_at;
