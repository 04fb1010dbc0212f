-- Failed attempts to sign in: under a name from one place (account and place), from one network whatever the name (place
-- alone), under a name from strangers everywhere (account alone). Names that nobody has are counted alike, so that a wait
-- does not tell which accounts exist.
CREATE TABLE organization_attempt (
  account         VARCHAR(64) NOT NULL COMMENT 'lower case; empty for a network as a whole',
  place           VARCHAR(80) NOT NULL COMMENT 'a network or a browser known to the account; empty for an account as a whole',
  network         VARCHAR(45) NOT NULL COMMENT 'the latest: an IPv4 address, of an IPv6 address the first 64 bits',
  failures        INT         NOT NULL COMMENT 'without a success or a day of quiet between them',
  untold          INT         NOT NULL COMMENT 'of which the owner has not been told yet',
  first_failed_at DATETIME(3) NOT NULL COMMENT 'the first of the untold ones',
  last_failed_at  DATETIME(3) NOT NULL,
  wait_until      DATETIME(3) NULL COMMENT 'before this nothing is checked',
  PRIMARY KEY (account, place),
  KEY organization_attempt_failed (last_failed_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Networks and browsers from which somebody has signed in: what strangers try elsewhere does not shut them out.
CREATE TABLE organization_known_place (
  account      VARCHAR(64) NOT NULL,
  place        VARCHAR(80) NOT NULL,
  last_seen_at DATETIME(3) NOT NULL,
  PRIMARY KEY (account, place),
  KEY organization_known_place_seen (last_seen_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What is left here is when somebody signed in last.
DELETE FROM organization_sign_in WHERE last_success_at IS NULL;
ALTER TABLE organization_sign_in
  DROP KEY organization_sign_in_failed,
  DROP COLUMN failed_attempts,
  DROP COLUMN last_failed_at,
  DROP COLUMN locked_until;
