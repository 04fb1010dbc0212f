-- A model may ask a unit by itself, or the one above the lead, at a step of a task in which it has no part. Whoever is
-- asked may read what he is asked about.
CREATE TABLE task_guest (
  task_id CHAR(36) NOT NULL,
  unit_id CHAR(36) NOT NULL,
  PRIMARY KEY (task_id, unit_id),
  KEY task_guest_unit (unit_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
