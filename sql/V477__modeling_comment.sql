-- What admins say about a draft of a model, or about one of its elements, under the name that it had then.
CREATE TABLE modeling_comment (
  draft_id   CHAR(36)      NOT NULL,
  number     INT           NOT NULL,
  element    VARCHAR(255)  NULL COMMENT 'its id in the model; null: the whole model',
  called     VARCHAR(1000) NOT NULL,
  text       VARCHAR(2000) NOT NULL,
  written_by CHAR(36)      NOT NULL,
  written_at DATETIME(3)   NOT NULL,
  settled_by CHAR(36)      NULL,
  settled_at DATETIME(3)   NULL,
  PRIMARY KEY (draft_id, number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
