-- That a unit's part in a task went over to another unit (移交), with its basis.
CREATE TABLE task_transfer (
  id             CHAR(36)     NOT NULL,
  task_id        CHAR(36)     NOT NULL,
  plan_id        CHAR(36)     NOT NULL,
  from_unit_id   CHAR(36)     NOT NULL,
  to_unit_id     CHAR(36)     NOT NULL,
  responsibility VARCHAR(20)  NOT NULL COMMENT 'what the part is',
  reason         TEXT         NOT NULL,
  basis          VARCHAR(500) NOT NULL COMMENT 'the document that it rests on',
  done_by        CHAR(36)     NOT NULL,
  done_at        DATETIME(3)  NOT NULL,
  PRIMARY KEY (id),
  KEY task_transfer_task (task_id, done_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
