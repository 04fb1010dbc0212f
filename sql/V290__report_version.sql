-- What was written into an annual plan or a report each time it was handed in, and the files that were on it then; never
-- changed and never deleted. What was handed in before this table was thought of is not in it.
CREATE TABLE report_version (
  document_id  CHAR(36)    NOT NULL COMMENT 'the annual plan or the report',
  number       INT         NOT NULL COMMENT 'counts from 1 per document',
  again        BOOLEAN     NOT NULL COMMENT 'whether it had been handed in before',
  handed_in_by CHAR(36)    NOT NULL,
  handed_in_at DATETIME(3) NOT NULL,
  content      MEDIUMTEXT  NOT NULL COMMENT 'JSON',
  sha256       CHAR(64)    NOT NULL COMMENT 'of the content, as the journal names it',
  files        MEDIUMTEXT  NULL COMMENT 'a JSON array; null: there was none',
  PRIMARY KEY (document_id, number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
