-- What changed from an instant on, for programs that keep a copy.
CREATE INDEX journal_entry_since ON journal_entry (subject_kind, at, subject_id);
CREATE INDEX supervision_light_change_at ON supervision_light_change (changed_at, task_id);
