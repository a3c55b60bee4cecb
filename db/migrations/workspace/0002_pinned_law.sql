-- Official text in briefs: passages and redlines of laws, kept with what was shown, for the library is another store and may be absent.
-- SQLite changes no CHECK in place: the table is made anew with all its rows.

CREATE TABLE brief_item_new (
	id TEXT PRIMARY KEY,
	brief_id TEXT NOT NULL REFERENCES brief (id),
	place REAL NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('row', 'view', 'note', 'passage', 'redline')),
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
	-- Of a passage or a redline: what was shown, with the hashes of the texts, as JSON.
	content TEXT CHECK ((content IS NOT NULL) = (kind IN ('passage', 'redline'))),
	version INTEGER NOT NULL,
	made_at TEXT NOT NULL,
	changed_at TEXT NOT NULL,
	deleted_at TEXT
) STRICT, WITHOUT ROWID;

INSERT INTO brief_item_new
	(id, brief_id, place, kind, address, topic, question, label, flag_kind, flag_severity, note, version, made_at, changed_at, deleted_at)
SELECT id, brief_id, place, kind, address, topic, question, label, flag_kind, flag_severity, note, version, made_at, changed_at, deleted_at
FROM brief_item;

DROP TABLE brief_item;
ALTER TABLE brief_item_new RENAME TO brief_item;

CREATE INDEX brief_item_by_brief ON brief_item (brief_id, place, id);
