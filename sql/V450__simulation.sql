-- Only the profile "simulation" writes here: which plan is simulated, and what was seen on the way.
CREATE TABLE simulation_run (
  id         INT         NOT NULL,
  plan       VARCHAR(40) NOT NULL COMMENT 'the name of the sample file',
  until      DATE        NOT NULL,
  seed       BIGINT      NOT NULL,
  PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- How often a sequence flow or a boundary event of a released model was taken, counted where it is taken.
CREATE TABLE simulation_path (
  model   VARCHAR(61) NOT NULL,
  version INT         NOT NULL,
  element VARCHAR(61) NOT NULL,
  taken   BIGINT      NOT NULL,
  PRIMARY KEY (model, version, element)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What was not as it should be, on the first day on which it was seen.
CREATE TABLE simulation_finding (
  kind  VARCHAR(20)   NOT NULL,
  about VARCHAR(200)  NOT NULL,
  day   DATE          NOT NULL,
  words VARCHAR(2000) NOT NULL,
  PRIMARY KEY (kind, about)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What somebody did without being asked by a step, so that nobody does it again after a kill.
CREATE TABLE simulation_done (
  what VARCHAR(200) NOT NULL,
  PRIMARY KEY (what)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
