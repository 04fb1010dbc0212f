CREATE TABLE task_task (
  id               CHAR(36)      NOT NULL,
  plan_id          CHAR(36)      NOT NULL,
  plan_item_id     CHAR(36)      NOT NULL,
  office_unit_id   CHAR(36)      NOT NULL,
  lead_unit_id     CHAR(36)      NOT NULL,
  position         INT           NOT NULL,
  number           VARCHAR(40)   NOT NULL,
  kind             VARCHAR(20)   NOT NULL,
  section_path     VARCHAR(1000) NOT NULL,
  title            VARCHAR(500)  NOT NULL,
  state            VARCHAR(20)   NOT NULL,
  phase            VARCHAR(20)   NULL COMMENT 'where the running year stands; only in progress',
  year             INT           NULL COMMENT 'the running year',
  first_year       INT           NOT NULL,
  last_year        INT           NOT NULL,
  limit_kind       VARCHAR(20)   NOT NULL,
  due_on           DATE          NULL,
  original_due_on  DATE          NULL,
  claimed_percent  INT           NULL COMMENT 'the lead unit''s view of the whole task',
  verified_percent INT           NULL COMMENT 'the supervisor''s view',
  updated_on       DATE          NULL COMMENT 'freshness: the last report or plan',
  issued_at        DATETIME(3)   NOT NULL,
  completed_at     DATETIME(3)   NULL,
  version          INT           NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY task_task_item (plan_item_id),
  KEY task_task_plan (plan_id, position),
  KEY task_task_lead (lead_unit_id, state)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE task_responsibility (
  task_id     CHAR(36)    NOT NULL,
  unit_id     CHAR(36)    NOT NULL,
  role        VARCHAR(20) NOT NULL,
  position    INT         NOT NULL,
  inferred    BOOLEAN     NOT NULL,
  state       VARCHAR(20) NOT NULL,
  sign_due_on DATE        NOT NULL,
  signed_at   DATETIME(3) NULL,
  signed_by   CHAR(36)    NULL,
  PRIMARY KEY (task_id, unit_id),
  KEY task_responsibility_unit (unit_id, state)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE task_objection (
  id           CHAR(36)    NOT NULL,
  task_id      CHAR(36)    NOT NULL,
  unit_id      CHAR(36)    NOT NULL,
  reason       TEXT        NOT NULL,
  proposal     TEXT        NOT NULL,
  raised_by    CHAR(36)    NOT NULL,
  raised_at    DATETIME(3) NOT NULL,
  answer       VARCHAR(20) NULL,
  answer_words TEXT        NULL,
  answered_by  CHAR(36)    NULL,
  answered_at  DATETIME(3) NULL,
  PRIMARY KEY (id),
  KEY task_objection_task (task_id, unit_id, raised_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What a unit owes for a task, from the day it is asked for until the day it is done: the ground of lateness,
-- reminders and punctuality. The key is the work item's.
CREATE TABLE task_duty (
  id         VARCHAR(64) NOT NULL,
  plan_id    CHAR(36)    NOT NULL,
  task_id    CHAR(36)    NOT NULL,
  unit_id    CHAR(36)    NOT NULL,
  kind       VARCHAR(30) NOT NULL,
  subject_id CHAR(36)    NOT NULL COMMENT 'the task, or the order that is to be answered',
  year       INT         NULL,
  due_on     DATE        NULL,
  asked_at   DATETIME(3) NOT NULL,
  done_at    DATETIME(3) NULL,
  dropped_at DATETIME(3) NULL COMMENT 'no longer asked for',
  late_noted DATETIME(3) NULL COMMENT 'when a timer noted that it is late',
  PRIMARY KEY (id),
  KEY task_duty_open (done_at, dropped_at, due_on, id),
  KEY task_duty_task (task_id, asked_at),
  KEY task_duty_unit (unit_id, done_at, due_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
