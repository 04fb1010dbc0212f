CREATE TABLE supervision_light (
  task_id          CHAR(36)      NOT NULL,
  plan_id          CHAR(36)      NOT NULL,
  light            VARCHAR(10)   NOT NULL,
  rule             VARCHAR(40)   NOT NULL COMMENT 'which line of the rules; also the message key of its reason',
  arguments        VARCHAR(2000) NOT NULL COMMENT 'of the reason, a JSON array',
  since_on         DATE          NOT NULL,
  expected_percent INT           NULL,
  seen_percent     INT           NULL COMMENT 'verified, or claimed until a first verification',
  computed_at      DATETIME(3)   NOT NULL COMMENT 'when it first came out like this',
  PRIMARY KEY (task_id),
  KEY supervision_light_plan (plan_id, light)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE supervision_light_limits (
  plan_id        CHAR(36) NOT NULL,
  yellow_lag     INT      NOT NULL COMMENT 'points of lag above which a task is yellow',
  red_lag        INT      NOT NULL,
  milestone_days INT      NOT NULL COMMENT 'days before a milestone without feedback',
  PRIMARY KEY (plan_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A reminder as it went out; number and title are those of the task at the time.
CREATE TABLE supervision_reminder (
  id      CHAR(36)     NOT NULL,
  duty_id VARCHAR(64)  NOT NULL,
  plan_id CHAR(36)     NOT NULL,
  task_id CHAR(36)     NOT NULL,
  unit_id CHAR(36)     NOT NULL,
  step    VARCHAR(30)  NOT NULL COMMENT 'the kind of work that is owed',
  kind    VARCHAR(20)  NOT NULL COMMENT 'BEFORE_DUE, OVERDUE: by a timer; CHASE: by a person',
  number  VARCHAR(40)  NOT NULL,
  title   VARCHAR(500) NOT NULL,
  due_on  DATE         NULL,
  words   TEXT         NOT NULL,
  sent_by CHAR(36)     NULL COMMENT 'null: a timer',
  sent_at DATETIME(3)  NOT NULL,
  sent_on DATE         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY supervision_reminder_day (duty_id, kind, sent_on),
  KEY supervision_reminder_duty (duty_id, sent_on),
  KEY supervision_reminder_unit (unit_id, sent_at),
  KEY supervision_reminder_task (task_id, sent_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE supervision_order (
  id             CHAR(36)     NOT NULL,
  number         VARCHAR(40)  NULL COMMENT 'given with the signature',
  plan_id        CHAR(36)     NOT NULL,
  office_unit_id CHAR(36)     NOT NULL,
  task_id        CHAR(36)     NOT NULL,
  unit_id        CHAR(36)     NOT NULL,
  duty_id        VARCHAR(64)  NULL COMMENT 'the duty whose lateness it is about',
  rung           VARCHAR(10)  NOT NULL,
  matter         VARCHAR(500) NOT NULL,
  basis          TEXT         NOT NULL,
  requirement    TEXT         NOT NULL,
  due_on         DATE         NOT NULL,
  state          VARCHAR(20)  NOT NULL,
  proposed_by    CHAR(36)     NOT NULL,
  proposed_at    DATETIME(3)  NOT NULL,
  signed_by      CHAR(36)     NULL,
  signed_at      DATETIME(3)  NULL,
  closed_at      DATETIME(3)  NULL,
  version        INT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY supervision_order_number (office_unit_id, number),
  KEY supervision_order_task (task_id, proposed_at),
  KEY supervision_order_duty (duty_id),
  KEY supervision_order_office (office_unit_id, state, due_on),
  KEY supervision_order_unit (unit_id, state, due_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The last number an office gave in a year. Signers of one office take turns at this row, so that no number is
-- doubled and none is left out, also when a signature is rolled back.
CREATE TABLE supervision_order_count (
  office_unit_id CHAR(36) NOT NULL,
  year           INT      NOT NULL,
  last_number    INT      NOT NULL,
  PRIMARY KEY (office_unit_id, year)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE supervision_order_step (
  id       CHAR(36)    NOT NULL,
  order_id CHAR(36)    NOT NULL,
  act      VARCHAR(20) NOT NULL,
  words    TEXT        NOT NULL,
  done_by  CHAR(36)    NOT NULL,
  done_at  DATETIME(3) NOT NULL,
  PRIMARY KEY (id),
  KEY supervision_order_step_order (order_id, done_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One row a day: the daily sweep (lights, reminders) ran. The key keeps a second node from running it again.
CREATE TABLE supervision_sweep (
  day         DATE        NOT NULL,
  started_at  DATETIME(3) NOT NULL,
  finished_at DATETIME(3) NULL,
  PRIMARY KEY (day)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
