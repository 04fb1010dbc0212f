-- At each start a node counts the contents that it does not have.
CREATE INDEX report_evidence_by_content ON report_evidence (sha256);
