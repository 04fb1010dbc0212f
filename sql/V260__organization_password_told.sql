-- People who come in from a workbook have a password that nobody was told, until they get a first one.
ALTER TABLE organization_person
  ADD COLUMN password_told BOOLEAN NOT NULL DEFAULT TRUE COMMENT 'FALSE: nobody knows the password yet' AFTER must_change;
