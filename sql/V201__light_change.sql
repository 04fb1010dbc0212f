-- Every change of a light, so that it can be said of any past day what it was and why. The last change up to a day
-- says what held on it.
CREATE TABLE supervision_light_change (
  id         CHAR(36)      NOT NULL,
  task_id    CHAR(36)      NOT NULL,
  plan_id    CHAR(36)      NOT NULL,
  on_day     DATE          NOT NULL,
  from_light VARCHAR(10)   NULL COMMENT 'null: the first light',
  light      VARCHAR(10)   NOT NULL,
  rule       VARCHAR(40)   NOT NULL,
  arguments  VARCHAR(2000) NOT NULL COMMENT 'of the reason as it was then, a JSON array',
  since_on   DATE          NOT NULL,
  changed_at DATETIME(3)   NOT NULL,
  PRIMARY KEY (id),
  KEY supervision_light_change_task (task_id, on_day, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO supervision_light_change
  (id, task_id, plan_id, on_day, from_light, light, rule, arguments, since_on, changed_at)
SELECT task_id, task_id, plan_id, since_on, NULL, light, rule, arguments, since_on, computed_at
FROM supervision_light;
