CREATE TABLE journal_entry (
  subject_kind    VARCHAR(20)  NOT NULL,
  subject_id      CHAR(36)     NOT NULL,
  seq             INT          NOT NULL COMMENT 'from 1, without gaps, per subject',
  at              DATETIME(3)  NOT NULL,
  act             VARCHAR(80)  NOT NULL,
  actor_kind      VARCHAR(10)  NOT NULL,
  actor_id        CHAR(36)     NULL,
  actor_name      VARCHAR(100) NOT NULL,
  acting_for_id   CHAR(36)     NULL,
  acting_for_name VARCHAR(100) NULL,
  reason          MEDIUMTEXT   NULL,
  changes         MEDIUMTEXT   NOT NULL COMMENT 'a JSON array of field, before, after',
  previous_hash   CHAR(64)     NOT NULL COMMENT 'zeros for a subject''s first entry',
  hash            CHAR(64)     NOT NULL COMMENT 'SHA-256 over all columns before it',
  PRIMARY KEY (subject_kind, subject_id, seq),
  KEY journal_entry_at (at, subject_id, seq),
  KEY journal_entry_actor (actor_name, at, subject_id, seq)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE journal_seal (
  number        INT         NOT NULL COMMENT 'from 1, without gaps',
  at            DATETIME(3) NOT NULL,
  heads         INT         NOT NULL COMMENT 'how many subjects'' heads it holds',
  previous_hash CHAR(64)    NOT NULL,
  hash          CHAR(64)    NOT NULL,
  PRIMARY KEY (number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The heads that a seal holds: only of subjects that grew since the seal before.
CREATE TABLE journal_sealed_head (
  seal_number  INT         NOT NULL,
  subject_kind VARCHAR(20) NOT NULL,
  subject_id   CHAR(36)    NOT NULL,
  seq          INT         NOT NULL,
  hash         CHAR(64)    NOT NULL,
  PRIMARY KEY (seal_number, subject_kind, subject_id),
  KEY journal_sealed_head_subject (subject_kind, subject_id, seq)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Each time somebody had the whole journal verified: how far it is, and what came out.
CREATE TABLE journal_check (
  id          CHAR(36)     NOT NULL,
  started_by  VARCHAR(100) NOT NULL,
  started_at  DATETIME(3)  NOT NULL,
  entries_due BIGINT       NOT NULL COMMENT 'how many entries there were at the start',
  entries     BIGINT       NOT NULL COMMENT 'how many are checked',
  seals       BIGINT       NOT NULL,
  flaw_count  BIGINT       NOT NULL,
  flaws       TEXT         NOT NULL COMMENT 'the first of them, a JSON array',
  state       VARCHAR(10)  NOT NULL,
  moved_at    DATETIME(3)  NOT NULL COMMENT 'the last sign of life',
  PRIMARY KEY (id),
  KEY journal_check_started (started_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
