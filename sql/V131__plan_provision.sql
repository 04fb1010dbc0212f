-- What the document settles about the carrying out of the plan, in its own words.
CREATE TABLE plan_provision (
  plan_id  CHAR(36)      NOT NULL,
  position INT           NOT NULL,
  kind     VARCHAR(20)   NOT NULL,
  words    VARCHAR(2000) NOT NULL,
  PRIMARY KEY (plan_id, position)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
