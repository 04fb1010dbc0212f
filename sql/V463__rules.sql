-- From a day on a rule has other numbers, for all plans or for one. Nothing is overwritten: what was in force on a past
-- day follows from the rows. One serial for each topic and scope, so that of two admins the second is told.
CREATE TABLE rules_change (
  id             CHAR(36)      NOT NULL,
  topic          VARCHAR(20)   NOT NULL,
  scope          VARCHAR(36)   NOT NULL COMMENT 'all, or the id of the plan',
  office_unit_id CHAR(36)      NULL COMMENT 'the office of the plan; NULL: for all plans',
  serial         INT           NOT NULL,
  from_on        DATE          NOT NULL,
  numbers        VARCHAR(1000) NULL COMMENT 'by the names of the fields; NULL: as for all plans',
  reason         VARCHAR(500)  NOT NULL,
  planned_by     CHAR(36)      NOT NULL,
  planned_at     DATETIME(3)   NOT NULL,
  taken_back_at  DATETIME(3)   NULL,
  version        INT           NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rules_change_serial (topic, scope, serial)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- No page or program could ever write to it.
DROP TABLE supervision_light_limits;
