-- Requests for more time (延期): what is asked to move, and how the request fares.
CREATE TABLE task_change_request (
  id             CHAR(36)    NOT NULL,
  plan_id        CHAR(36)    NOT NULL,
  office_unit_id CHAR(36)    NOT NULL,
  task_id        CHAR(36)    NOT NULL,
  unit_id        CHAR(36)    NOT NULL COMMENT 'that led the task when it asked',
  matter         VARCHAR(20) NOT NULL COMMENT 'TIME_LIMIT, REPORT',
  year           INT         NULL COMMENT 'whose report is to be due later',
  due_on         DATE        NOT NULL COMMENT 'the day that it asks to move, as it was when asked',
  wanted_on      DATE        NOT NULL,
  reason         TEXT        NOT NULL,
  basis          TEXT        NOT NULL,
  percent        INT         NOT NULL,
  progress       TEXT        NOT NULL,
  state          VARCHAR(20) NOT NULL,
  asked_by       CHAR(36)    NOT NULL,
  asked_at       DATETIME(3) NOT NULL,
  in_time        BOOLEAN     NOT NULL,
  settled_at     DATETIME(3) NULL,
  version        INT         NOT NULL,
  PRIMARY KEY (id),
  KEY task_change_request_task (task_id, asked_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE task_change_step (
  id         CHAR(36)    NOT NULL,
  request_id CHAR(36)    NOT NULL,
  act        VARCHAR(20) NOT NULL,
  words      TEXT        NOT NULL,
  done_by    CHAR(36)    NOT NULL,
  done_at    DATETIME(3) NOT NULL,
  PRIMARY KEY (id),
  KEY task_change_step_request (request_id, done_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE task_task
  ADD COLUMN report_due_on DATE NULL COMMENT 'of the running year, where it was extended' AFTER original_due_on,
  ADD COLUMN frozen_matter VARCHAR(20) NULL COMMENT 'what a pending request made in time asks to move' AFTER report_due_on,
  ADD COLUMN frozen_since DATE NULL COMMENT 'when it was asked for' AFTER frozen_matter;

ALTER TABLE worklist_item
  ADD COLUMN original_due_on DATE NULL COMMENT 'when it was due before it was extended' AFTER due_on;
