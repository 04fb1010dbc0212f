-- MySQL 9.7 follows two cascades from a table to itself without end and refuses to delete any incident ("Foreign key
-- cascade delete/update exceeds max tables limit"), so that nothing that failed could be done afterwards. The engine deletes
-- incidents that follow from others itself.
ALTER TABLE ACT_RU_INCIDENT DROP FOREIGN KEY ACT_FK_INC_CAUSE, DROP FOREIGN KEY ACT_FK_INC_RCAUSE;
