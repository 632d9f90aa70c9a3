-- The field of market supervision that somebody said a matter belongs to. What is stored already has none: nobody was asked.
ALTER TABLE matter ADD COLUMN field text COLLATE "C";
