-- The journal is searched by act, by person and by kind of actor; a task's page reads what people did apart from what
-- timers did. Each question reads in the order of an index.
CREATE INDEX journal_entry_act ON journal_entry (act, at, subject_id, seq);
CREATE INDEX journal_entry_doer ON journal_entry (actor_id, at, subject_id, seq);
CREATE INDEX journal_entry_kind ON journal_entry (actor_kind, at, subject_id, seq);
CREATE INDEX journal_entry_of_kind ON journal_entry (subject_kind, subject_id, actor_kind, seq);

-- What people type: the numbers and names by which things are known.
CREATE INDEX task_task_number ON task_task (number);
CREATE INDEX plan_plan_document_number ON plan_plan (document_number);
CREATE INDEX supervision_order_by_number ON supervision_order (number);
CREATE INDEX organization_person_name ON organization_person (name);
