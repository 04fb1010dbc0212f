-- Until when visitors have moved the demonstration's clock forward: a run that is cut off goes on from where it is.
ALTER TABLE demo_state
  ADD COLUMN move_until DATETIME(3) NULL COMMENT 'by the demonstration''s own clock; NULL when it is not on its way';
