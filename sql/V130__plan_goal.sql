-- What the plan as a whole is to reach: indicators of the plan itself, beside those of its items.
CREATE TABLE plan_goal (
  id             CHAR(36)       NOT NULL,
  plan_id        CHAR(36)       NOT NULL,
  position       INT            NOT NULL,
  path           VARCHAR(1000)  NOT NULL COMMENT 'headings from the outermost, one a line',
  name           VARCHAR(200)   NOT NULL,
  nature         VARCHAR(20)    NOT NULL,
  unit           VARCHAR(60)    NOT NULL,
  direction      VARCHAR(10)    NOT NULL,
  baseline_year  INT            NULL,
  baseline_value DECIMAL(20, 4) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY plan_goal_position (plan_id, position)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE plan_goal_target (
  goal_id  CHAR(36)       NOT NULL,
  year     INT            NOT NULL,
  operator VARCHAR(20)    NOT NULL,
  value    DECIMAL(20, 4) NULL COMMENT 'null: the target is a word, such as a water class',
  words    VARCHAR(200)   NOT NULL,
  PRIMARY KEY (goal_id, year)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
