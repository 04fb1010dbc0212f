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
  reason          TEXT         NULL,
  changes         TEXT         NOT NULL COMMENT 'a JSON array of field, before, after',
  previous_hash   CHAR(64)     NOT NULL COMMENT 'zeros for a subject''s first entry',
  hash            CHAR(64)     NOT NULL COMMENT 'SHA-256 over all columns before it',
  PRIMARY KEY (subject_kind, subject_id, seq),
  KEY journal_entry_at (at, subject_id, seq),
  KEY journal_entry_actor (actor_id, at)
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
