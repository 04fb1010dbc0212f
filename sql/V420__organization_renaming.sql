-- A unit is called otherwise from a day on. What was handed in, signed or settled before it came into force keeps the
-- old name; the old name still finds the unit.
CREATE TABLE organization_renaming (
  id            CHAR(36)     NOT NULL,
  unit_id       CHAR(36)     NOT NULL,
  old_name      VARCHAR(200) NOT NULL COMMENT 'when it came into force, until then when it was planned',
  old_full_name VARCHAR(300) NOT NULL,
  name          VARCHAR(200) NOT NULL,
  full_name     VARCHAR(300) NOT NULL,
  from_on       DATE         NOT NULL,
  basis         VARCHAR(300) NOT NULL COMMENT 'the document that says so',
  planned_by    CHAR(36)     NOT NULL,
  planned_at    DATETIME(3)  NOT NULL,
  in_force_at   DATETIME(3)  NULL,
  taken_back_at DATETIME(3)  NULL,
  version       INT          NOT NULL,
  PRIMARY KEY (id),
  KEY organization_renaming_unit (unit_id, in_force_at),
  KEY organization_renaming_due (in_force_at, taken_back_at, from_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
