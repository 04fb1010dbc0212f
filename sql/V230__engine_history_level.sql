-- The engine keeps less history from now on; it refuses to start on a database that remembers another level than its own.
-- What was written under the fuller level stays.
UPDATE ACT_GE_PROPERTY SET VALUE_ = '20', REV_ = REV_ + 1 WHERE NAME_ = 'historyLevel';
