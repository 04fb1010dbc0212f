-- A document that was read, and the plan that it proposes as people have corrected it so far. Later than V100 because
-- databases that have that one are there already.
CREATE TABLE intake_proposal (
  id         CHAR(36)     NOT NULL,
  office_id  CHAR(36)     NOT NULL,
  file_name  VARCHAR(255) NOT NULL COMMENT 'empty for a pasted text',
  title      VARCHAR(300) NOT NULL,
  state      VARCHAR(20)  NOT NULL,
  plan_id    CHAR(36)     NULL COMMENT 'what it became',
  created_by CHAR(36)     NOT NULL,
  created_at DATETIME(3)  NOT NULL,
  document   LONGTEXT     NOT NULL COMMENT 'the one text into which all marks point',
  sheet      LONGTEXT     NOT NULL COMMENT 'JSON: head and rows with their marks',
  version    INT          NOT NULL,
  PRIMARY KEY (id),
  KEY intake_proposal_open (office_id, state, created_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What was corrected, with what has to be put back to undo it; the first state is what the document said.
CREATE TABLE intake_correction (
  proposal_id  CHAR(36)     NOT NULL,
  number       INT          NOT NULL,
  act          VARCHAR(40)  NOT NULL,
  what         VARCHAR(600) NOT NULL,
  done_by      CHAR(36)     NOT NULL,
  done_by_name VARCHAR(100) NOT NULL,
  done_at      DATETIME(3)  NOT NULL,
  delta        LONGTEXT     NOT NULL,
  PRIMARY KEY (proposal_id, number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
