CREATE TABLE plan_plan (
  id                CHAR(36)     NOT NULL,
  kind              VARCHAR(30)  NOT NULL,
  title             VARCHAR(300) NOT NULL,
  document_number   VARCHAR(100) NULL,
  issuer            VARCHAR(200) NOT NULL,
  adopted_on        DATE         NULL,
  issued_on         DATE         NULL COMMENT 'date of the document',
  period_start      INT          NOT NULL COMMENT 'year',
  period_end        INT          NOT NULL COMMENT 'year, inclusive',
  office_unit_id    CHAR(36)     NOT NULL,
  parent_id         CHAR(36)     NULL,
  state             VARCHAR(20)  NOT NULL,
  lead_label        VARCHAR(40)  NULL COMMENT 'what this plan calls a lead unit; null: the usual word',
  responsible_label VARCHAR(40)  NULL,
  cooperating_label VARCHAR(40)  NULL,
  consult_until     DATE         NULL COMMENT 'opinions are asked for until then',
  submitted_at      DATETIME(3)  NULL,
  approved_at       DATETIME(3)  NULL,
  issued_at         DATETIME(3)  NULL,
  created_at        DATETIME(3)  NOT NULL,
  version           INT          NOT NULL,
  PRIMARY KEY (id),
  KEY plan_plan_office (office_unit_id, state)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE plan_calendar (
  plan_id                    CHAR(36) NOT NULL,
  sign_within_working_days   INT      NOT NULL,
  annual_plan_due            CHAR(5)  NOT NULL COMMENT 'MM-DD of the year itself',
  window_opens               CHAR(5)  NOT NULL COMMENT 'MM-DD: reports may be written from then on',
  unit_report_due            CHAR(5)  NOT NULL,
  consolidated_due           CHAR(5)  NOT NULL,
  review_within_working_days INT      NOT NULL,
  PRIMARY KEY (plan_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE plan_clause (
  id       CHAR(36)      NOT NULL,
  plan_id  CHAR(36)      NOT NULL,
  position INT           NOT NULL,
  number   VARCHAR(40)   NOT NULL COMMENT 'by which items name it',
  path     VARCHAR(1000) NOT NULL COMMENT 'headings from the outermost, one a line',
  body     TEXT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY plan_clause_position (plan_id, position),
  UNIQUE KEY plan_clause_number (plan_id, number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE plan_item (
  id                  CHAR(36)      NOT NULL,
  plan_id             CHAR(36)      NOT NULL,
  clause_id           CHAR(36)      NULL,
  position            INT           NOT NULL,
  number              VARCHAR(40)   NOT NULL,
  kind                VARCHAR(20)   NOT NULL,
  section_path        VARCHAR(1000) NOT NULL COMMENT 'headings from the outermost, one a line',
  title               VARCHAR(500)  NOT NULL,
  content             TEXT          NOT NULL,
  limit_kind          VARCHAR(20)   NOT NULL,
  due_on              DATE          NULL,
  acceptance_criteria TEXT          NOT NULL,
  form_of_result      TEXT          NOT NULL,
  version             INT           NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY plan_item_number (plan_id, number),
  KEY plan_item_position (plan_id, position)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE plan_item_stage (
  item_id CHAR(36)     NOT NULL,
  on_day  DATE         NOT NULL,
  words   VARCHAR(500) NOT NULL,
  PRIMARY KEY (item_id, on_day)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE plan_item_unit (
  item_id  CHAR(36)    NOT NULL,
  unit_id  CHAR(36)    NOT NULL,
  role     VARCHAR(20) NOT NULL,
  position INT         NOT NULL,
  inferred BOOLEAN     NOT NULL COMMENT 'the document does not say so; proposed by rule',
  PRIMARY KEY (item_id, unit_id),
  KEY plan_item_unit_unit (unit_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE plan_indicator (
  id             CHAR(36)       NOT NULL,
  plan_id        CHAR(36)       NOT NULL,
  item_id        CHAR(36)       NOT NULL,
  position       INT            NOT NULL,
  name           VARCHAR(200)   NOT NULL,
  nature         VARCHAR(20)    NOT NULL,
  unit           VARCHAR(60)    NOT NULL,
  direction      VARCHAR(10)    NOT NULL,
  baseline_year  INT            NULL,
  baseline_value DECIMAL(20, 4) NULL,
  PRIMARY KEY (id),
  KEY plan_indicator_item (item_id, position),
  KEY plan_indicator_plan (plan_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE plan_indicator_target (
  indicator_id CHAR(36)       NOT NULL,
  year         INT            NOT NULL,
  operator     VARCHAR(20)    NOT NULL,
  value        DECIMAL(20, 4) NULL COMMENT 'null: the target is a word, such as a water class',
  words        VARCHAR(200)   NOT NULL,
  PRIMARY KEY (indicator_id, year)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A row for each unit that was asked; the answer is filled in when the unit gives it.
CREATE TABLE plan_opinion (
  plan_id  CHAR(36)    NOT NULL,
  unit_id  CHAR(36)    NOT NULL,
  position INT         NOT NULL,
  agrees   BOOLEAN     NULL,
  words    TEXT        NOT NULL,
  given_by CHAR(36)    NULL,
  given_at DATETIME(3) NULL,
  PRIMARY KEY (plan_id, unit_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What the office's head decided on a plan that was handed in, each time.
CREATE TABLE plan_decision (
  id         CHAR(36)    NOT NULL,
  plan_id    CHAR(36)    NOT NULL,
  approved   BOOLEAN     NOT NULL,
  reason     TEXT        NOT NULL COMMENT 'empty when approved',
  decided_by CHAR(36)    NOT NULL,
  decided_at DATETIME(3) NOT NULL,
  PRIMARY KEY (id),
  KEY plan_decision_plan (plan_id, decided_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
