CREATE TABLE report_annual_plan (
  id           CHAR(36)    NOT NULL,
  plan_id      CHAR(36)    NOT NULL,
  task_id      CHAR(36)    NOT NULL,
  year         INT         NOT NULL,
  state        VARCHAR(20) NOT NULL,
  goals        TEXT        NOT NULL,
  measures     TEXT        NOT NULL,
  written_by   CHAR(36)    NULL,
  saved_at     DATETIME(3) NULL,
  submitted_at DATETIME(3) NULL,
  approved_at  DATETIME(3) NULL,
  version      INT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY report_annual_plan_year (task_id, year)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE report_milestone (
  annual_plan_id   CHAR(36)     NOT NULL,
  position         INT          NOT NULL,
  due_on           DATE         NULL COMMENT 'null in a draft only, as the percentage',
  title            VARCHAR(300) NOT NULL,
  expected_percent INT          NULL COMMENT 'of the whole task, 0 to 100',
  done_on          DATE         NULL,
  PRIMARY KEY (annual_plan_id, position),
  KEY report_milestone_due (due_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE report_report (
  id           CHAR(36)    NOT NULL,
  plan_id      CHAR(36)    NOT NULL,
  task_id      CHAR(36)    NOT NULL,
  year         INT         NOT NULL,
  part         VARCHAR(20) NOT NULL COMMENT 'UNIT: one unit''s part; WHOLE: the lead unit''s consolidation',
  unit_id      CHAR(36)    NOT NULL,
  state        VARCHAR(20) NOT NULL,
  progress     TEXT        NOT NULL,
  problems     TEXT        NOT NULL,
  next_steps   TEXT        NOT NULL,
  percent      INT         NULL COMMENT 'claimed, of the whole task, 0 to 100',
  written_by   CHAR(36)    NULL COMMENT 'who last wrote in it',
  submitted_by CHAR(36)    NULL,
  saved_at     DATETIME(3) NULL,
  submitted_at DATETIME(3) NULL,
  approved_at  DATETIME(3) NULL,
  version      INT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY report_report_part (task_id, year, part, unit_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE report_value (
  report_id    CHAR(36)       NOT NULL,
  indicator_id CHAR(36)       NOT NULL,
  position     INT            NOT NULL,
  typed        VARCHAR(40)    NOT NULL COMMENT 'as it was typed: a draft keeps what is no number yet',
  number       DECIMAL(20, 4) NULL,
  words        VARCHAR(500)   NOT NULL COMMENT 'for targets that are words, and explanations',
  PRIMARY KEY (report_id, indicator_id),
  KEY report_value_indicator (indicator_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE report_evidence (
  id          CHAR(36)     NOT NULL,
  report_id   CHAR(36)     NOT NULL,
  sha256      CHAR(64)     NOT NULL,
  file_name   VARCHAR(255) NOT NULL,
  media_type  VARCHAR(120) NOT NULL,
  size        BIGINT       NOT NULL COMMENT 'bytes',
  uploaded_by CHAR(36)     NOT NULL,
  uploaded_at DATETIME(3)  NOT NULL,
  removed_at  DATETIME(3)  NULL COMMENT 'taken off a draft; the file itself stays',
  PRIMARY KEY (id),
  KEY report_evidence_report (report_id, uploaded_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Every decision on an annual plan or a report: who accepted or returned it, to whom, why.
CREATE TABLE report_review (
  id               CHAR(36)    NOT NULL,
  task_id          CHAR(36)    NOT NULL,
  year             INT         NOT NULL,
  step             VARCHAR(30) NOT NULL,
  subject_id       CHAR(36)    NOT NULL COMMENT 'the annual plan or the report',
  outcome          VARCHAR(20) NOT NULL,
  returned_to      VARCHAR(20) NULL,
  returned_unit_id CHAR(36)    NULL,
  reason           TEXT        NOT NULL,
  verified_percent INT         NULL,
  decided_by       CHAR(36)    NOT NULL,
  decided_at       DATETIME(3) NOT NULL,
  PRIMARY KEY (id),
  KEY report_review_subject (subject_id, decided_at),
  KEY report_review_task (task_id, year, decided_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
