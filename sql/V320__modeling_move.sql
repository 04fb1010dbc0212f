-- Running processes that go on by another version of their model, and what became of each of them.
CREATE TABLE modeling_move (
  id          CHAR(36)     NOT NULL,
  model       VARCHAR(61)  NOT NULL,
  from_number INT          NOT NULL,
  to_number   INT          NOT NULL,
  by_hand     TEXT         NOT NULL COMMENT 'element>element of the other version, where somebody said so',
  back_of     CHAR(36)     NULL COMMENT 'the move that it takes back',
  reason      TEXT         NOT NULL,
  state       VARCHAR(20)  NOT NULL,
  begun_by    CHAR(36)     NOT NULL,
  begun_at    DATETIME(3)  NOT NULL,
  ended_at    DATETIME(3)  NULL,
  version     INT          NOT NULL,
  PRIMARY KEY (id),
  KEY modeling_move_state (state, begun_at),
  KEY modeling_move_model (model, begun_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE modeling_move_item (
  move_id    CHAR(36)     NOT NULL,
  process_id VARCHAR(64)  NOT NULL COMMENT 'the engine''s own id',
  subject_id CHAR(36)     NOT NULL COMMENT 'task, plan or order: the business key',
  state      VARCHAR(20)  NOT NULL,
  tries      INT          NOT NULL COMMENT 'how often somebody acted on it just then',
  stood      TEXT         NULL COMMENT 'the elements where it stood when it was moved',
  mark       CHAR(36)     NULL COMMENT 'of where it stood then, another one as soon as it has gone on',
  obstacle   VARCHAR(30)  NULL,
  element    VARCHAR(61)  NULL,
  detail     VARCHAR(500) NULL,
  PRIMARY KEY (move_id, process_id),
  KEY modeling_move_item_next (move_id, state, tries, process_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- That what runs by an older version ends by it, as somebody decided.
CREATE TABLE modeling_stay (
  model      VARCHAR(61) NOT NULL,
  number     INT         NOT NULL,
  running    BIGINT      NOT NULL,
  reason     TEXT        NOT NULL,
  decided_by CHAR(36)    NOT NULL,
  decided_at DATETIME(3) NOT NULL,
  KEY modeling_stay_model (model, decided_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
