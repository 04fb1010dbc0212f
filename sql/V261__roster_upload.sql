-- A workbook of units and people that waits to be taken in; once it is, only its name is kept.
CREATE TABLE roster_upload (
  id          CHAR(36)     NOT NULL,
  file_name   VARCHAR(255) NOT NULL,
  content     LONGBLOB     NOT NULL,
  uploaded_by CHAR(36)     NOT NULL,
  uploaded_at DATETIME(3)  NOT NULL,
  taken_in_at DATETIME(3)  NULL,
  version     INT          NOT NULL,
  PRIMARY KEY (id),
  KEY roster_upload_waiting (taken_in_at, uploaded_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
