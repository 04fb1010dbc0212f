-- Copies to read (抄送): a step or a task is shown to somebody, with a word. Each reader has a row.
CREATE TABLE work_copy (
  id         CHAR(36)     NOT NULL,
  about      VARCHAR(10)  NOT NULL COMMENT 'PLAN, TASK, ORDER, CHANGE',
  subject_id CHAR(36)     NOT NULL,
  step       VARCHAR(130) NULL COMMENT 'at which it stood; null: the thing itself was sent',
  number     VARCHAR(100) NOT NULL,
  title      VARCHAR(500) NOT NULL,
  words      TEXT         NOT NULL,
  sent_by    CHAR(36)     NOT NULL,
  sent_at    DATETIME(3)  NOT NULL,
  PRIMARY KEY (id),
  KEY work_copy_sender (sent_by, sent_at, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE work_copy_reader (
  copy_id   CHAR(36)    NOT NULL,
  person_id CHAR(36)    NOT NULL,
  state     VARCHAR(10) NOT NULL COMMENT 'UNREAD, READ, WITHDRAWN',
  sent_at   DATETIME(3) NOT NULL COMMENT 'as of the copy: the order of a reader''s list',
  read_at   DATETIME(3) NULL,
  PRIMARY KEY (copy_id, person_id),
  KEY work_copy_reader_unread (person_id, state, sent_at, copy_id),
  KEY work_copy_reader_person (person_id, sent_at, copy_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
