-- In which version the working calendar stands, all of its years together: the version that admins have seen.
CREATE TABLE organization_calendar (
  id      INT NOT NULL COMMENT '1: there is one calendar',
  version INT NOT NULL,
  PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO organization_calendar (id, version) VALUES (1, 0);
