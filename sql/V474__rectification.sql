-- Findings about a task and one of its units (问题), and how each is put right (整改).
CREATE TABLE supervision_rectification (
  id             CHAR(36)     NOT NULL,
  plan_id        CHAR(36)     NOT NULL,
  office_unit_id CHAR(36)     NOT NULL,
  task_id        CHAR(36)     NOT NULL,
  unit_id        CHAR(36)     NOT NULL,
  child          BOOLEAN      NOT NULL COMMENT 'whether a unit is as the office to the task, which it broke down',
  source         VARCHAR(20)  NOT NULL COMMENT 'SUPERVISION, ORDER, VERIFICATION, LOOK_BACK',
  order_id       CHAR(36)     NULL COMMENT 'the order whose review demanded it',
  problem        VARCHAR(500) NOT NULL,
  basis          TEXT         NOT NULL,
  demand         TEXT         NOT NULL,
  due_on         DATE         NOT NULL,
  state          VARCHAR(20)  NOT NULL,
  found_by       CHAR(36)     NOT NULL,
  found_at       DATETIME(3)  NOT NULL,
  closed_at      DATETIME(3)  NULL,
  version        INT          NOT NULL,
  PRIMARY KEY (id),
  KEY supervision_rectification_task (task_id, state),
  KEY supervision_rectification_order (order_id),
  KEY supervision_rectification_office (office_unit_id, state, due_on),
  KEY supervision_rectification_unit (unit_id, state, due_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE supervision_rectification_step (
  id               CHAR(36)    NOT NULL,
  rectification_id CHAR(36)    NOT NULL,
  act              VARCHAR(20) NOT NULL,
  words            TEXT        NOT NULL,
  done_by          CHAR(36)    NOT NULL,
  done_at          DATETIME(3) NOT NULL,
  PRIMARY KEY (id),
  KEY supervision_rectification_step_of (rectification_id, done_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The measures of a plan as it was handed in with a step; what comes later is written beside it.
CREATE TABLE supervision_rectification_measure (
  step_id     CHAR(36)     NOT NULL,
  position    INT          NOT NULL,
  what        TEXT         NOT NULL,
  responsible VARCHAR(100) NOT NULL COMMENT 'who is to do it, as the unit names them',
  until_on    DATE         NOT NULL,
  PRIMARY KEY (step_id, position)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
