-- How a document with tables is laid out, so that a table can be read again when a person says what its columns are.
CREATE TABLE intake_layout (
  proposal_id CHAR(36) NOT NULL,
  layout      LONGTEXT NOT NULL COMMENT 'JSON: places of paragraphs and cells in the document of intake_proposal',
  PRIMARY KEY (proposal_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
