CREATE TABLE organization_unit (
  id        CHAR(36)     NOT NULL,
  code      VARCHAR(64)  NULL,
  name      VARCHAR(200) NOT NULL COMMENT 'as plans name it: 省水利厅',
  full_name VARCHAR(300) NOT NULL,
  kind      VARCHAR(20)  NOT NULL,
  tier      VARCHAR(20)  NOT NULL,
  parent_id CHAR(36)     NULL,
  position  INT          NOT NULL,
  closed_on DATE         NULL,
  version   INT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY organization_unit_code (code),
  KEY organization_unit_parent (parent_id, position),
  KEY organization_unit_name (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE organization_person (
  id            CHAR(36)     NOT NULL,
  account       VARCHAR(64)  NOT NULL COMMENT 'lower case',
  name          VARCHAR(100) NOT NULL,
  phone         VARCHAR(40)  NULL,
  password_hash VARCHAR(200) NOT NULL,
  must_change   BOOLEAN      NOT NULL COMMENT 'the password was given by somebody else',
  active        BOOLEAN      NOT NULL,
  version       INT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY organization_person_account (account)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Attempts to sign in, by the name that was typed: names that nobody has are counted and locked alike, so that a
-- lock-out does not tell which accounts exist.
CREATE TABLE organization_sign_in (
  account         VARCHAR(64) NOT NULL COMMENT 'lower case',
  failed_attempts INT         NOT NULL COMMENT 'in a row',
  last_failed_at  DATETIME(3) NULL,
  locked_until    DATETIME(3) NULL,
  last_success_at DATETIME(3) NULL,
  PRIMARY KEY (account),
  KEY organization_sign_in_failed (last_failed_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE organization_grant (
  person_id CHAR(36)    NOT NULL,
  unit_id   CHAR(36)    NOT NULL,
  role      VARCHAR(20) NOT NULL,
  PRIMARY KEY (person_id, unit_id, role),
  KEY organization_grant_unit (unit_id, role),
  KEY organization_grant_role (role, person_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE organization_stand_in (
  id          CHAR(36)    NOT NULL,
  absent_id   CHAR(36)    NOT NULL,
  stand_in_id CHAR(36)    NOT NULL,
  from_on     DATE        NOT NULL,
  until_on    DATE        NOT NULL COMMENT 'inclusive',
  ended_at    DATETIME(3) NULL COMMENT 'called off early',
  PRIMARY KEY (id),
  KEY organization_stand_in_person (stand_in_id, from_on, until_on),
  KEY organization_stand_in_absent (absent_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE organization_calendar_day (
  day     DATE         NOT NULL,
  working BOOLEAN      NOT NULL,
  name    VARCHAR(100) NOT NULL,
  PRIMARY KEY (day)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
