-- What admins draw: a draft of a model, every text of it that was saved, and what was released from one.
CREATE TABLE modeling_draft (
  id           CHAR(36)     NOT NULL,
  model        VARCHAR(61)  NOT NULL,
  base_number  INT          NOT NULL,
  state        VARCHAR(20)  NOT NULL,
  revision     INT          NOT NULL,
  begun_by     CHAR(36)     NOT NULL,
  begun_at     DATETIME(3)  NOT NULL,
  reason       TEXT         NULL,
  handed_in_by CHAR(36)     NULL,
  handed_in_at DATETIME(3)  NULL,
  returned_for TEXT         NULL,
  version      INT          NOT NULL,
  PRIMARY KEY (id),
  KEY modeling_draft_open (state, model, begun_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE modeling_draft_text (
  draft_id CHAR(36)     NOT NULL,
  revision INT          NOT NULL,
  saved_by CHAR(36)     NOT NULL,
  saved_at DATETIME(3)  NOT NULL,
  content  LONGBLOB     NOT NULL,
  PRIMARY KEY (draft_id, revision)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who has a draft open, as their browsers say every minute.
CREATE TABLE modeling_draft_reader (
  draft_id  CHAR(36)    NOT NULL,
  person_id CHAR(36)    NOT NULL,
  seen_at   DATETIME(3) NOT NULL,
  PRIMARY KEY (draft_id, person_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE modeling_release (
  model       VARCHAR(61) NOT NULL,
  number      INT         NOT NULL,
  draft_id    CHAR(36)    NOT NULL,
  revision    INT         NOT NULL,
  reason      TEXT        NOT NULL,
  drawn_by    CHAR(36)    NOT NULL,
  approved_by CHAR(36)    NOT NULL,
  released_at DATETIME(3) NOT NULL,
  PRIMARY KEY (model, number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
