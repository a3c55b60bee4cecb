-- The workspace: what readers make. The only store that holds anything that can be lost; migrated, never rebuilt. Times are ISO 8601 in UTC.
-- Secrets are never kept, only their SHA-256.

-- A frozen view. The id is the hash of its content: the same view frozen twice is one share.
CREATE TABLE share (
	id TEXT PRIMARY KEY,
	kind TEXT NOT NULL,
	-- The live address that was frozen.
	address TEXT NOT NULL,
	lang TEXT NOT NULL CHECK (lang IN ('en', 'ko')),
	-- The date on which the law was read.
	law_date TEXT NOT NULL,
	revision TEXT NOT NULL,
	method TEXT NOT NULL,
	title TEXT NOT NULL,
	-- What the page drew, as JSON compressed with brotli; empty once every holder has revoked it.
	content BLOB NOT NULL,
	made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who froze it: each maker holds a secret of their own. A share lives while one hold does.
CREATE TABLE share_hold (
	secret_hash BLOB PRIMARY KEY,
	share_id TEXT NOT NULL REFERENCES share (id),
	made_at TEXT NOT NULL,
	revoked_at TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX share_hold_by_share ON share_hold (share_id);

-- A working folder without an account. The id is unguessable and opens it for reading; the edit secret opens it for writing.
CREATE TABLE brief (
	id TEXT PRIMARY KEY,
	edit_hash BLOB,
	title TEXT NOT NULL,
	intro TEXT NOT NULL,
	lang TEXT NOT NULL CHECK (lang IN ('en', 'ko')),
	-- Counts every change of title and intro: a writer who saw another version is asked first.
	version INTEGER NOT NULL,
	made_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	deleted_at TEXT
) STRICT, WITHOUT ROWID;

-- What stands in a brief, in order: a pinned row, a pinned view (gaps, index, pathway, …), or a free note.
CREATE TABLE brief_item (
	id TEXT PRIMARY KEY,
	brief_id TEXT NOT NULL REFERENCES brief (id),
	place REAL NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('row', 'view', 'note')),
	-- The live address of what is pinned; null for a note.
	address TEXT,
	-- Of a pinned row.
	topic TEXT,
	question TEXT,
	-- What a pinned view is called.
	label TEXT,
	-- The reader's own flag on a row, in the words of the gap register.
	flag_kind TEXT,
	flag_severity TEXT,
	note TEXT NOT NULL,
	version INTEGER NOT NULL,
	made_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	deleted_at TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX brief_item_by_brief ON brief_item (brief_id, place, id);

-- Frozen copies of a brief, each a share.
CREATE TABLE brief_copy (
	brief_id TEXT NOT NULL REFERENCES brief (id),
	share_id TEXT NOT NULL REFERENCES share (id),
	made_at TEXT NOT NULL,
	PRIMARY KEY (brief_id, share_id)
) STRICT, WITHOUT ROWID;

-- How much one address has made on one day. The address itself is not kept, only a hash that changes with the day.
CREATE TABLE origin_use (
	origin_hash TEXT NOT NULL,
	day TEXT NOT NULL,
	what TEXT NOT NULL,
	count INTEGER NOT NULL,
	PRIMARY KEY (origin_hash, day, what)
) STRICT, WITHOUT ROWID;
