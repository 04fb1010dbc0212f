-- Only the profile "demo" writes here: how far its clock is from the real one, and how far its history is told.
CREATE TABLE demo_state (
  id            INT         NOT NULL,
  clock_offset  BIGINT      NOT NULL COMMENT 'milliseconds to add to the real time',
  steps_done    INT         NOT NULL,
  steps_total   INT         NOT NULL,
  plan_id       CHAR(36)    NULL COMMENT 'the sample plan, once it is entered',
  finished_at   DATETIME(3) NULL COMMENT 'by the demonstration''s own clock',
  PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
