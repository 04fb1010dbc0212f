-- By which a person sets the first password; what the link proves itself with is kept nowhere. A person has one at most.
CREATE TABLE organization_password_link (
  person_id CHAR(36) NOT NULL,
  digest    CHAR(64) NOT NULL COMMENT 'SHA-256 of 79 random bits, hexadecimal',
  until_on  DATE     NOT NULL COMMENT 'inclusive',
  PRIMARY KEY (person_id),
  UNIQUE KEY organization_password_link_digest (digest)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
