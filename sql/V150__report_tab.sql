-- In which window a draft was last saved: a second window of the same person is told instead of writing over it.
ALTER TABLE report_report ADD COLUMN tab VARCHAR(40) NULL;
ALTER TABLE report_annual_plan ADD COLUMN tab VARCHAR(40) NULL;
