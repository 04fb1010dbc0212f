-- With what programs sign in instead of their owner's password; the secret itself is kept nowhere.
CREATE TABLE organization_program_token (
  id         CHAR(36)     NOT NULL,
  owner_id   CHAR(36)     NOT NULL,
  name       VARCHAR(100) NOT NULL,
  reach      VARCHAR(10)  NOT NULL COMMENT 'READ or ACT',
  digest     CHAR(64)     NOT NULL COMMENT 'SHA-256 of 256 random bits, hexadecimal',
  until_on   DATE         NOT NULL COMMENT 'inclusive',
  made_at    DATETIME(3)  NOT NULL,
  used_on    DATE         NULL,
  revoked_at DATETIME(3)  NULL,
  version    INT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY organization_program_token_digest (digest),
  KEY organization_program_token_owner (owner_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
