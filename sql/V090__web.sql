-- One row for each user action that was carried out, under the key of its rendered form or of the API call: the same
-- key again gives the first answer instead of a second act.
CREATE TABLE web_request_key (
  person_id   CHAR(36)     NOT NULL,
  request_key VARCHAR(100) NOT NULL,
  fingerprint CHAR(64)     NOT NULL COMMENT 'SHA-256 of method, path and what was sent',
  status      INT          NOT NULL,
  location    VARCHAR(2000) NULL COMMENT 'where a page led to',
  body        MEDIUMTEXT   NULL COMMENT 'JSON: what the API answered, or what the page handed on',
  at          DATETIME(3)  NOT NULL,
  PRIMARY KEY (person_id, request_key),
  KEY web_request_key_at (at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
