-- The nightly looks at the work list against the engine: one a day, on whichever node is first.
CREATE TABLE modeling_work_list_check (
  day      DATE        NOT NULL,
  begun_at DATETIME(3) NOT NULL,
  ended_at DATETIME(3) NULL COMMENT 'null: under way, or Duban went down meanwhile',
  missing  INT         NOT NULL COMMENT 'open steps that the list lacked',
  surplus  INT         NOT NULL COMMENT 'steps on the list that were over',
  PRIMARY KEY (day)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
