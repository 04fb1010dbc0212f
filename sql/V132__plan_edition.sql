-- A plan that came out of a new edition of the document of another, which stays as it is.
CREATE TABLE plan_edition (
  plan_id       CHAR(36) NOT NULL,
  supersedes_id CHAR(36) NOT NULL,
  PRIMARY KEY (plan_id),
  KEY plan_edition_supersedes (supersedes_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
