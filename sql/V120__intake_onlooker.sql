-- Who has the page of a document open just now; only so that people tell each other.
CREATE TABLE intake_onlooker (
  proposal_id CHAR(36)     NOT NULL,
  person_id   CHAR(36)     NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  seen_at     DATETIME(3)  NOT NULL,
  PRIMARY KEY (proposal_id, person_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
