-- A workbook that was uploaded and not yet confirmed: the preview is made from it anew each time it is looked at.
CREATE TABLE intake_upload (
  id          CHAR(36)     NOT NULL,
  plan_id     CHAR(36)     NOT NULL,
  file_name   VARCHAR(255) NOT NULL,
  content     LONGBLOB     NOT NULL,
  uploaded_by CHAR(36)     NOT NULL,
  uploaded_at DATETIME(3)  NOT NULL,
  state       VARCHAR(20)  NOT NULL,
  version     INT          NOT NULL,
  PRIMARY KEY (id),
  KEY intake_upload_plan (plan_id, uploaded_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
