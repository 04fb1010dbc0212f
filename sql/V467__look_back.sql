-- After how many months a plan's tasks are looked back at (回头看) once they are written off; plans without a row: as usual.
CREATE TABLE task_look_back_term (
  plan_id CHAR(36) NOT NULL,
  months  INT      NULL COMMENT 'null: they are not',
  PRIMARY KEY (plan_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE task_look_back (
  id      CHAR(36)    NOT NULL,
  task_id CHAR(36)    NOT NULL,
  plan_id CHAR(36)    NOT NULL,
  due_on  DATE        NOT NULL COMMENT 'from when on it is done',
  state   VARCHAR(20) NOT NULL COMMENT 'PLANNED, KEPT, FELL_BACK, DROPPED',
  words   TEXT        NULL,
  percent INT         NULL COMMENT 'how far the task is in the eyes of who looked, where it fell back',
  done_by CHAR(36)    NULL,
  done_at DATETIME(3) NULL,
  PRIMARY KEY (id),
  KEY task_look_back_task (task_id, due_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
