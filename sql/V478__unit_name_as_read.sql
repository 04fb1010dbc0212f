-- A name is told apart by how it reads, which no server can say. Null: it was written before this was kept, and is
-- compared one by one. Whoever changes how names read sets all of them to null.
ALTER TABLE organization_unit
  ADD COLUMN name_as_read VARCHAR(600) NULL COMMENT 'the name as it reads' AFTER name,
  ADD KEY organization_unit_name_below (parent_id, name_as_read);
