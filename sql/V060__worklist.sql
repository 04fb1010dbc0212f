-- One row for each open user task of the engine, under the engine's own id, written in the same transaction.
CREATE TABLE worklist_item (
  id             VARCHAR(64)  NOT NULL,
  kind           VARCHAR(30)  NOT NULL,
  subject_id     CHAR(36)     NOT NULL COMMENT 'task, plan or order: the business key',
  plan_id        CHAR(36)     NOT NULL,
  task_id        CHAR(36)     NULL,
  year           INT          NULL,
  unit_id        CHAR(36)     NOT NULL,
  about_unit_id  CHAR(36)     NOT NULL COMMENT 'whose signing or report it is; else unit_id',
  role           VARCHAR(20)  NOT NULL,
  assignee_id    CHAR(36)     NULL,
  number         VARCHAR(100) NOT NULL COMMENT 'of the task or order, or the document number of the plan',
  title          VARCHAR(500) NOT NULL,
  from_person_id CHAR(36)     NULL COMMENT 'whose act brought it here; null: a timer',
  returned       BOOLEAN      NOT NULL,
  due_on         DATE         NULL,
  sort_on        DATE         NOT NULL COMMENT 'due_on, or the end of time',
  since          DATETIME(3)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY worklist_item_step (subject_id, kind, about_unit_id),
  KEY worklist_item_desk (unit_id, role, sort_on, id),
  KEY worklist_item_desk_since (unit_id, role, since, id),
  KEY worklist_item_desk_number (unit_id, role, number, id),
  KEY worklist_item_from (from_person_id, sort_on, id),
  KEY worklist_item_plan (plan_id, sort_on, id),
  KEY worklist_item_task (task_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What a person did: the closed items.
CREATE TABLE worklist_done (
  id         VARCHAR(64)  NOT NULL,
  kind       VARCHAR(30)  NOT NULL,
  subject_id CHAR(36)     NOT NULL,
  plan_id    CHAR(36)     NOT NULL,
  task_id    CHAR(36)     NULL,
  year       INT          NULL,
  unit_id    CHAR(36)     NOT NULL,
  number     VARCHAR(100) NOT NULL,
  title      VARCHAR(500) NOT NULL,
  answer     VARCHAR(30)  NULL,
  due_on     DATE         NULL,
  done_by    CHAR(36)     NOT NULL,
  done_at    DATETIME(3)  NOT NULL,
  PRIMARY KEY (id),
  KEY worklist_done_person (done_by, done_at, id),
  KEY worklist_done_task (task_id, done_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- When a person last looked at its desk, and when the visit before ended: what is new since then is shown first.
CREATE TABLE worklist_visit (
  person_id CHAR(36)    NOT NULL,
  seen_at   DATETIME(3) NOT NULL,
  before_at DATETIME(3) NOT NULL,
  PRIMARY KEY (person_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
