CREATE TABLE IF NOT EXISTS meta (
  name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS pool_keys (
  pool TEXT NOT NULL, token_use TEXT NOT NULL, kid TEXT NOT NULL, private_key BLOB NOT NULL,
  PRIMARY KEY (pool, token_use)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS pool_keys_by_kid ON pool_keys (kid);

-- With row IDs, unlike the other tables: a b-tree with whole documents in its inner pages grows deep with many users.
CREATE TABLE IF NOT EXISTS users (
  pool TEXT NOT NULL, sub TEXT NOT NULL, document TEXT NOT NULL,
  PRIMARY KEY (pool, sub));

-- The number of users, updated with each change, as counting takes longer the more there are.
CREATE TABLE IF NOT EXISTS user_counts (
  pool TEXT PRIMARY KEY, users INTEGER NOT NULL) WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS users_count_up AFTER INSERT ON users BEGIN
  INSERT INTO user_counts VALUES (NEW.pool, 1) ON CONFLICT DO UPDATE SET users = users + 1;
END;
CREATE TRIGGER IF NOT EXISTS users_count_down AFTER DELETE ON users BEGIN
  UPDATE user_counts SET users = users - 1 WHERE pool = OLD.pool;
END;
-- Once, for a file with users from before this table.
INSERT INTO user_counts SELECT pool, COUNT(*) FROM users WHERE NOT EXISTS (SELECT 1 FROM user_counts) GROUP BY pool;

-- The sign-in names of users. The primary key makes them unique.
CREATE TABLE IF NOT EXISTS names (
  pool TEXT NOT NULL, name TEXT NOT NULL, sub TEXT NOT NULL, kind TEXT NOT NULL,
  PRIMARY KEY (pool, name)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS names_by_user ON names (pool, sub, kind);

CREATE TABLE IF NOT EXISTS codes (
  pool TEXT NOT NULL, sub TEXT NOT NULL, purpose TEXT NOT NULL,
  hash BLOB NOT NULL, attribute TEXT NOT NULL, expires INTEGER NOT NULL,
  PRIMARY KEY (pool, sub, purpose)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS quotas (
  subject BLOB NOT NULL, operation TEXT NOT NULL, at INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS quotas_by_subject ON quotas (subject, operation, at);
CREATE INDEX IF NOT EXISTS quotas_by_time ON quotas (at);

CREATE TABLE IF NOT EXISTS lockouts (
  subject BLOB PRIMARY KEY, failures INTEGER NOT NULL, last_failure INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS challenges (
  hash BLOB PRIMARY KEY, client TEXT NOT NULL, sub TEXT NOT NULL, challenge TEXT NOT NULL,
  state BLOB NOT NULL, expires INTEGER NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS challenges_by_end ON challenges (expires);

CREATE TABLE IF NOT EXISTS used_blocks (
  hash BLOB PRIMARY KEY, expires INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS used_blocks_by_end ON used_blocks (expires);

CREATE TABLE IF NOT EXISTS sign_ins (
  origin TEXT PRIMARY KEY, pool TEXT NOT NULL, client TEXT NOT NULL, sub TEXT NOT NULL,
  auth_time INTEGER NOT NULL, revoked INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS sign_ins_by_user ON sign_ins (pool, sub);

CREATE TABLE IF NOT EXISTS refresh_tokens (
  hash BLOB PRIMARY KEY, origin TEXT NOT NULL, expires INTEGER NOT NULL, rotated INTEGER) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS messages (
  id INTEGER PRIMARY KEY, recipient TEXT NOT NULL, content BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS messages_by_recipient ON messages (recipient, id);

-- A pool's definition with its app clients; encrypted, as they have secrets.
CREATE TABLE IF NOT EXISTS pools (
  pool TEXT PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS devices (
  pool TEXT NOT NULL, sub TEXT NOT NULL, device_key TEXT NOT NULL, document TEXT NOT NULL,
  PRIMARY KEY (pool, sub, device_key)) WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS devices_end_with_user AFTER DELETE ON users BEGIN
  DELETE FROM devices WHERE pool = OLD.pool AND sub = OLD.sub;
END;

-- The device of each sign-in, confirmed or not.
CREATE TABLE IF NOT EXISTS sign_in_devices (
  origin TEXT PRIMARY KEY, pool TEXT NOT NULL, sub TEXT NOT NULL, device_key TEXT NOT NULL,
  forgotten INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS sign_in_devices_by_device ON sign_in_devices (pool, sub, device_key);

-- The sessions that ListUserSessions shows.
CREATE TABLE IF NOT EXISTS sessions (
  origin TEXT PRIMARY KEY, pool TEXT NOT NULL, sub TEXT NOT NULL, id TEXT NOT NULL, client TEXT NOT NULL,
  created INTEGER NOT NULL, active INTEGER NOT NULL, expires INTEGER NOT NULL,
  device_type TEXT NOT NULL, ip TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS sessions_by_user ON sessions (pool, sub);
CREATE TRIGGER IF NOT EXISTS sessions_end_with_user AFTER DELETE ON users BEGIN
  DELETE FROM sessions WHERE pool = OLD.pool AND sub = OLD.sub;
END;

-- The owner of each credential ID; the passkey is part of the user's document.
CREATE TABLE IF NOT EXISTS passkeys (
  pool TEXT NOT NULL, credential TEXT NOT NULL, sub TEXT NOT NULL,
  PRIMARY KEY (pool, credential)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS passkeys_by_user ON passkeys (pool, sub);
CREATE TRIGGER IF NOT EXISTS passkeys_end_with_user AFTER DELETE ON users BEGIN
  DELETE FROM passkeys WHERE pool = OLD.pool AND sub = OLD.sub;
END;

-- Auth events. The link leads from a challenge response to its sign-in.
CREATE TABLE IF NOT EXISTS auth_events (
  seq INTEGER PRIMARY KEY, pool TEXT NOT NULL, sub TEXT NOT NULL, id TEXT NOT NULL, link BLOB, document TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS auth_events_by_user ON auth_events (pool, sub, seq);
CREATE INDEX IF NOT EXISTS auth_events_by_id ON auth_events (id);
CREATE INDEX IF NOT EXISTS auth_events_by_link ON auth_events (link);
CREATE TRIGGER IF NOT EXISTS auth_events_end_with_user AFTER DELETE ON users BEGIN
  DELETE FROM auth_events WHERE pool = OLD.pool AND sub = OLD.sub;
END;

CREATE TABLE IF NOT EXISTS user_groups (
  pool TEXT NOT NULL, name TEXT NOT NULL, document TEXT NOT NULL,
  PRIMARY KEY (pool, name)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS group_members (
  pool TEXT NOT NULL, sub TEXT NOT NULL, name TEXT NOT NULL,
  PRIMARY KEY (pool, sub, name)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS group_members_by_group ON group_members (pool, name, sub);
CREATE TRIGGER IF NOT EXISTS memberships_end_with_user AFTER DELETE ON users BEGIN
  DELETE FROM group_members WHERE pool = OLD.pool AND sub = OLD.sub;
END;

-- The pool of each message; a table of its own, as messages is older.
CREATE TABLE IF NOT EXISTS message_pools (
  id INTEGER PRIMARY KEY, pool TEXT NOT NULL);

-- Configured users already created once, so that a deleted one does not return at the next start.
CREATE TABLE IF NOT EXISTS seeded_users (
  pool TEXT NOT NULL, name TEXT NOT NULL,
  PRIMARY KEY (pool, name)) WITHOUT ROWID;
