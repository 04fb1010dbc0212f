ALTER TABLE report_claim
  ADD COLUMN fallen VARCHAR(1000) NOT NULL DEFAULT ''
    COMMENT 'why the claim lies below what was verified before; empty where it does not' AFTER done;
