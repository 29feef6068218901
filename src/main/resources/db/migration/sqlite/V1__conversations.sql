-- One row for each conversation kept: what the log is asked for without reading events.
CREATE TABLE conversation (
  id          TEXT    NOT NULL PRIMARY KEY,
  seq         INTEGER NOT NULL, -- of the last event
  citizen_seq INTEGER NOT NULL, -- how many events the citizen may see
  owner       TEXT    NOT NULL CHECK (owner IN ('bot', 'queue', 'staff', 'nobody')),
  last_input  INTEGER NOT NULL  -- milliseconds since 1970 in UTC
) STRICT;

CREATE INDEX conversation_quiet ON conversation (last_input);
CREATE INDEX conversation_handoff ON conversation (owner, last_input) WHERE owner IN ('queue', 'staff');

-- What happened, never changed.
CREATE TABLE event (
  conversation TEXT    NOT NULL,
  seq          INTEGER NOT NULL,
  citizen_seq  INTEGER NOT NULL,
  visible      INTEGER NOT NULL CHECK (visible IN (0, 1)),
  at           INTEGER NOT NULL, -- milliseconds since 1970 in UTC
  input_key    TEXT,
  type         TEXT    NOT NULL,
  body         TEXT    NOT NULL, -- JSON
  PRIMARY KEY (conversation, seq)
) STRICT;

-- Idempotency keys: each makes one turn.
CREATE TABLE input (
  conversation TEXT    NOT NULL,
  input_key    TEXT    NOT NULL,
  first_seq    INTEGER NOT NULL,
  last_seq     INTEGER NOT NULL,
  PRIMARY KEY (conversation, input_key)
) STRICT, WITHOUT ROWID;

-- What deleted conversations added up to; leads back to none of them.
CREATE TABLE daily_count (
  day      TEXT    NOT NULL, -- yyyy-mm-dd in the county's time zone
  measure  TEXT    NOT NULL,
  value    TEXT    NOT NULL,
  language TEXT    NOT NULL,
  count    INTEGER NOT NULL,
  PRIMARY KEY (day, measure, value, language)
) STRICT, WITHOUT ROWID;
