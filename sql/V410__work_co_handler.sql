-- Co-handlers (加签) of a step that waits: people of its unit whose opinion is owed before anybody can do the step. The
-- rows live as long as the step waits; what was said stays in the journal.
CREATE TABLE worklist_co_handler (
  item_id   VARCHAR(64) NOT NULL,
  person_id CHAR(36)    NOT NULL,
  asked     TEXT        NOT NULL COMMENT 'what is asked; may be empty',
  asked_by  CHAR(36)    NOT NULL,
  asked_at  DATETIME(3) NOT NULL,
  given_at  DATETIME(3) NULL COMMENT 'null: the opinion is owed',
  given_by  CHAR(36)    NULL COMMENT 'the person or a stand-in',
  opinion   TEXT        NULL,
  PRIMARY KEY (item_id, person_id),
  KEY worklist_co_handler_owing (person_id, given_at, item_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Both are counted anew whenever a row above comes, goes or is answered, under the lock of the step's row.
ALTER TABLE worklist_item
  ADD COLUMN co_handlers INT NOT NULL DEFAULT 0 COMMENT 'whose opinion was asked for' AFTER prepared_words,
  ADD COLUMN opinions_owed INT NOT NULL DEFAULT 0 COMMENT 'who of them has not given it: until then nobody ends the step' AFTER co_handlers;
