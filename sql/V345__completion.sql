-- The lead unit's claim that a task is complete: one for each last year of a task.
CREATE TABLE report_claim (
  id           CHAR(36)    NOT NULL,
  plan_id      CHAR(36)    NOT NULL,
  task_id      CHAR(36)    NOT NULL,
  year         INT         NOT NULL COMMENT 'the last year of the task when it was claimed',
  unit_id      CHAR(36)    NOT NULL COMMENT 'the lead unit',
  state        VARCHAR(20) NOT NULL,
  done         TEXT        NOT NULL COMMENT 'what was done, in short',
  percent      INT         NULL COMMENT 'claimed, of the whole task, 0 to 100; null in a draft only',
  written_by   CHAR(36)    NULL,
  submitted_by CHAR(36)    NULL,
  saved_at     DATETIME(3) NULL,
  submitted_at DATETIME(3) NULL,
  settled_at   DATETIME(3) NULL,
  tab          VARCHAR(40) NULL,
  version      INT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY report_claim_year (task_id, year)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Every target of the task as the lead unit says it stands.
CREATE TABLE report_claim_target (
  claim_id     CHAR(36)      NOT NULL,
  indicator_id CHAR(36)      NOT NULL,
  year         INT           NOT NULL,
  position     INT           NOT NULL,
  typed        VARCHAR(40)   NOT NULL COMMENT 'the value as it was typed',
  met          BOOLEAN       NULL COMMENT 'null in a draft only',
  words        VARCHAR(1000) NOT NULL COMMENT 'why it is not met, or met in spite of the value',
  PRIMARY KEY (claim_id, indicator_id, year)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The files at which a verifier looked, and what was found; none is ever changed.
CREATE TABLE report_claim_sample (
  review_id   CHAR(36)      NOT NULL COMMENT 'the decision for which they were looked at',
  evidence_id CHAR(36)      NOT NULL,
  claim_id    CHAR(36)      NOT NULL,
  finding     VARCHAR(20)   NOT NULL COMMENT 'RIGHT, WRONG or MISSING',
  words       VARCHAR(1000) NOT NULL,
  PRIMARY KEY (review_id, evidence_id),
  KEY report_claim_sample_claim (claim_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
